package tw.jiegui.core.policy;

import java.util.List;
import tw.jiegui.core.yaml.InvalidYaml;

/// How a proposal was taken.
public sealed interface Proposed {
  record Done(Proposal proposal) implements Proposed {}

  record NothingChanged() implements Proposed {}

  /// These parts were changed meanwhile.
  record Overtaken(List<PolicyChange> changes) implements Proposed {}

  record Invalid(List<InvalidYaml> complaints) implements Proposed {}
}
