package tw.jiegui.core.toolkits;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How a step in the workshop ended.
public sealed interface Worked {
  record Done(Toolkit toolkit) implements Worked {}

  /// Nothing was done: somebody else was first, and this is what stands now.
  record ChangedMeanwhile(Toolkit now) implements Worked {}

  record Refused(List<Problem> problems) implements Worked {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
