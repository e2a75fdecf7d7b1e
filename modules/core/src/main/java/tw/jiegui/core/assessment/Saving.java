package tw.jiegui.core.assessment;

import java.util.List;
import tw.jiegui.core.audit.Stamp;

/// How saving an answer ended. What nobody else had touched is saved in either case.
public sealed interface Saving {
  record Done(Answer answer) implements Saving {}

  /// Somebody else wrote in these fields meanwhile, and nothing of either text was lost.
  record Clashing(Answer now, List<Clash> clashes) implements Saving {
    public Clashing {
      clashes = List.copyOf(clashes);
    }
  }

  record ChangedMeanwhile(Answer now) implements Saving {}

  record Clash(AnswerField field, String mine, String theirs, Stamp written) {}
}
