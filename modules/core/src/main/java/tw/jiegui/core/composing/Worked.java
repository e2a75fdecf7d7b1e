package tw.jiegui.core.composing;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How writing in a draft ended.
public sealed interface Worked {
  record Done(SchemeDraft draft) implements Worked {}

  /// Somebody else was first.
  record ChangedMeanwhile(SchemeDraft draft) implements Worked {}

  /// It waits for a second person, and is not changed before it is taken back.
  record Awaiting(SchemeDraft draft) implements Worked {}

  record Refused(List<Problem> problems) implements Worked {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused of(String field, String code, Object... details) {
      return new Refused(List.of(Problem.of(field, code, details)));
    }
  }
}
