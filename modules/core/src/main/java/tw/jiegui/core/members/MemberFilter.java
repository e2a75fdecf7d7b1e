package tw.jiegui.core.members;

import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Membership.Standing;

/// Which members somebody looks for.
public record MemberFilter(String text, Held held, Optional<Boolean> signedIn) {
  /// What one of the member's memberships must be like.
  public record Held(Optional<Role> role, Optional<UUID> school, Optional<Standing> standing) {
    public static final Held ANY = new Held(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static final MemberFilter ALL = new MemberFilter("", Held.ANY, Optional.empty());
}
