package tw.jiegui.core.documents;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How handing a file in ended.
public sealed interface Taken {
  record Done(Document document) implements Taken {}

  /// The same content is there already, in the same year of the same school.
  record Known(Document document) implements Taken {}

  record Refused(List<Problem> problems) implements Taken {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Not all of it has come.
  record Incomplete(long received) implements Taken {}
}
