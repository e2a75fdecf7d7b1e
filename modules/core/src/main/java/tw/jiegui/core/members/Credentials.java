package tw.jiegui.core.members;

import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;

/// What the identity provider vouches for.
public record Credentials(
    Person person,
    boolean emailVerified,
    Optional<String> ssoSubject,
    Set<String> organizations,
    Set<String> realmRoles) {
  public Credentials {
    organizations = Set.copyOf(organizations);
    realmRoles = Set.copyOf(realmRoles);
  }

  public boolean belongsTo(AuthorityId authority) {
    return organizations.contains(authority.value());
  }

  /// An authority's own roles need two keys: a membership and the realm's role. A school's come
  /// with its single sign-on, which knows nothing of roles, and need the membership alone.
  boolean carries(Role role) {
    return role.ofSchool() || realmRoles.contains(role.realmName());
  }
}
