package tw.jiegui.core.policy;

import java.util.List;

/// Why, and what is to change.
public record ProposalDraft(String reason, List<PolicyChange> changes) {
  public static final int LONGEST_REASON = 2000;

  public ProposalDraft {
    changes = List.copyOf(changes);
  }
}
