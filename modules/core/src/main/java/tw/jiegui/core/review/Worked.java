package tw.jiegui.core.review;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How an officer's step with a round ended.
public sealed interface Worked {
  record Done(Round round) implements Worked {}

  /// Nothing was done: somebody else was first, and this is what stands now.
  record ChangedMeanwhile(Round now) implements Worked {}

  record Refused(List<Problem> problems) implements Worked {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused of(String field, String code, Object... details) {
      return new Refused(List.of(Problem.of(field, code, details)));
    }
  }
}
