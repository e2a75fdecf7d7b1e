package tw.jiegui.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How saving a mark ended. What nobody else had touched is saved unless the sheet is closed.
public sealed interface Marked {
  record Done(Mark mark) implements Marked {}

  /// The same sheet was written in elsewhere meanwhile, and nothing of either was lost.
  record Clashing(Mark now, List<Clash> clashes) implements Marked {
    public Clashing {
      clashes = List.copyOf(clashes);
    }
  }

  record ChangedMeanwhile(Mark now) implements Marked {}

  /// The sheet is not open for writing.
  record Closed() implements Marked {}

  record Clash(MarkField field, String mine, String theirs, Optional<Instant> at) {}
}
