package tw.jiegui.core.members;

import java.util.Optional;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Membership.Standing;
import tw.jiegui.core.schools.SchoolCode;

/// Which members somebody looks for.
public record MemberFilter(String text, Held held, Optional<Boolean> signedIn) {
  /// What one of the member's memberships must be like.
  public record Held(
      Optional<Role> role, Optional<SchoolCode> school, Optional<Standing> standing) {
    public static final Held ANY = new Held(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static final MemberFilter ALL = new MemberFilter("", Held.ANY, Optional.empty());
}
