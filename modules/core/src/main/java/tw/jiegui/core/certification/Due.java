package tw.jiegui.core.certification;

import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Requirement;

/// By when: a deadline of the policy, or one that the scheme sets itself and cites.
public sealed interface Due {
  /// The event from which deadlines of stages are counted.
  String STAGE_BEGUN = "stage-begun";

  record ByProvision(String path) implements Due {}

  record Own(Requirement.Deadline deadline, Citation source) implements Due {}
}
