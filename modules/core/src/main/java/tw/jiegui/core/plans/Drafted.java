package tw.jiegui.core.plans;

import java.util.List;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.input.Problem;

/// How a change to a plan ended.
public sealed interface Drafted<T> {
  record Done<T>(T now) implements Drafted<T> {}

  /// Somebody else was first.
  record ChangedMeanwhile<T>(T now, int version, Stamp touch) implements Drafted<T> {}

  record Invalid<T>(List<Problem> problems) implements Drafted<T> {
    public Invalid {
      problems = List.copyOf(problems);
    }

    static <T> Drafted<T> of(String field, String code) {
      return new Invalid<>(List.of(Problem.of(field, code)));
    }
  }
}
