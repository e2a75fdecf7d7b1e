package tw.jiegui.core.members;

/// How the acceptance of an invitation ended.
public sealed interface Accepted {
  /// The person signs in once more, so that the new role is in his token.
  record Done(Membership membership, Invitation invitation) implements Accepted {}

  /// Why a link leads no further; whoever invited can help.
  record Refused(Why why, String invitedBy) implements Accepted, Offered {}

  enum Why {
    UNKNOWN,
    EXPIRED,
    WITHDRAWN,
    TAKEN_BY_YOU,
    TAKEN_BY_ANOTHER,
    POST_IS_OVER,
    HELD_ALREADY,
    SCHOOL_CLOSED,
    ADDRESS_OF_ANOTHER,
    NO_ACCOUNT,
    DIRECTORY_UNREACHABLE
  }
}
