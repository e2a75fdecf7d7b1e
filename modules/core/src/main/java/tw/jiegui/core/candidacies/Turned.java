package tw.jiegui.core.candidacies;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How a step ended.
public sealed interface Turned {
  record Done(Candidacy candidacy) implements Turned {}

  /// Nothing was done: somebody else was first, and this is what stands now.
  record ChangedMeanwhile(Candidacy now) implements Turned {}

  record Refused(List<Problem> problems) implements Turned {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused of(String field, String code, Object... details) {
      return new Refused(List.of(Problem.of(field, code, details)));
    }
  }
}
