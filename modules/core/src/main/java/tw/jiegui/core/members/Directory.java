package tw.jiegui.core.members;

import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;

/// The identity provider's side of a membership, the second key. What it gives opens nothing
/// without a membership of ours, so it comes first, and a repetition changes nothing.
public interface Directory {
  /// Makes sure that the account belongs to the authority's organization and, for a role of the
  /// authority's own, carries the realm's role.
  Admission admit(Person person, AuthorityId authority, Role role);

  sealed interface Admission {
    record Admitted() implements Admission {}

    /// Signed in from elsewhere, or deleted meanwhile.
    record NoSuchAccount() implements Admission {}

    /// The reason is for the log, not for the person.
    record Unreachable(String reason) implements Admission {}
  }
}
