package tw.jiegui.core.members;

import java.util.Optional;
import tw.jiegui.core.audit.Stamp;

/// How the follow-up of an invitation ended.
public sealed interface Followed {
  /// With a new link; the one before is dead.
  record Renewed(Invitation invitation, Secret secret) implements Followed {}

  record Withdrawn(Invitation invitation) implements Followed {}

  /// Accepted or withdrawn before: nothing is left to be done.
  record Answered(Invitation invitation) implements Followed {}

  record ChangedMeanwhile(Invitation invitation, Optional<Stamp> last) implements Followed {}
}
