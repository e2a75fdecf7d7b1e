package tw.jiegui.core.members;

import java.util.Optional;
import tw.jiegui.core.audit.Stamp;

/// How a change to a membership ended.
public sealed interface Changed {
  record Done(Membership membership) implements Changed {}

  record ChangedMeanwhile(Membership membership, Optional<Stamp> last) implements Changed {}

  record EndedAlready(Membership membership) implements Changed {}

  record NotEnded(Membership membership) implements Changed {}

  /// The same post was given to the same member again meanwhile.
  record HeldAgain(Membership membership) implements Changed {}

  /// Without this one nobody would be left to manage the authority.
  record LastAdministrator(Membership membership) implements Changed {}

  /// The last day would come before the first.
  record BeforeItBegins(Membership membership) implements Changed {}
}
