package tw.jiegui.core.plans;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How stating a figure ended.
public sealed interface Recorded {
  record Done(Actual actual) implements Recorded {}

  /// Somebody stated another figure since: here it is.
  record ChangedMeanwhile(Actual now) implements Recorded {}

  record Invalid(List<Problem> problems) implements Recorded {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
