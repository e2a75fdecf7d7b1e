package tw.jiegui.core.facts;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How recording, correcting or withdrawing a fact ended.
public sealed interface Registration {
  record Done(Entry entry) implements Registration {}

  /// Nothing was done: it may be one of these, entered before.
  record Similar(List<Entry> entries) implements Registration {
    public Similar {
      entries = List.copyOf(entries);
    }
  }

  record ChangedMeanwhile(Entry now) implements Registration {}

  /// Nothing was done: it was withdrawn before, and would have to be brought back first.
  record Withdrawn(Entry entry) implements Registration {}

  record Refused(List<Problem> problems) implements Registration {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
