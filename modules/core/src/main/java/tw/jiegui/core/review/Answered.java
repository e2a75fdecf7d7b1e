package tw.jiegui.core.review;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How a reviewer's step with his sheet ended.
public sealed interface Answered {
  record Done(Sheet sheet) implements Answered {}

  /// The sheet does not stand where that would be possible any more.
  record TooLate(Sheet now) implements Answered {}

  record Lacking(List<Missing> missing) implements Answered {
    public Lacking {
      missing = List.copyOf(missing);
    }
  }

  record Refused(List<Problem> problems) implements Answered {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
