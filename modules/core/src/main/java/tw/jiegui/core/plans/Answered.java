package tw.jiegui.core.plans;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How a school's answer ended.
public sealed interface Answered {
  record Done(Return answer) implements Answered {}

  /// A colleague answered first: that stands now.
  record ChangedMeanwhile(Return now) implements Answered {}

  /// The authority takes no more answers.
  record Closed() implements Answered {}

  record Invalid(List<Problem> problems) implements Answered {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
