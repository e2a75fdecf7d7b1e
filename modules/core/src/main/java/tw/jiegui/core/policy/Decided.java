package tw.jiegui.core.policy;

import java.util.List;
import tw.jiegui.core.yaml.InvalidYaml;

/// How a decision on a proposal ended.
public sealed interface Decided {
  record Done(Proposal proposal) implements Decided {}

  /// Nobody approves what he proposed himself.
  record OwnProposal(Proposal proposal) implements Decided {}

  record NotOwnProposal(Proposal proposal) implements Decided {}

  /// Somebody else has decided, or it is no longer what was seen.
  record ChangedMeanwhile(Proposal proposal) implements Decided {}

  /// What it would change is no longer what it was when it was proposed.
  record Overtaken(Proposal proposal, List<PolicyChange> changes) implements Decided {}

  record Invalid(Proposal proposal, List<InvalidYaml> complaints) implements Decided {}
}
