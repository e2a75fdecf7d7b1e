package tw.jiegui.core.assessment;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How attaching ended.
public sealed interface Attaching {
  record Done(Attachment attachment) implements Attaching {}

  record Refused(List<Problem> problems) implements Attaching {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused of(String field, String code) {
      return new Refused(List.of(Problem.of(field, code)));
    }
  }
}
