package tw.jiegui.core.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who acts, in which authority, under which hats. Passed explicitly to every use case.
public record Acting(AuthorityId authority, Person person, List<Hat> hats, String correlationId) {
  public Acting {
    hats = List.copyOf(hats);
  }

  public boolean is(Set<Role> roles) {
    return find(roles).isPresent();
  }

  public Optional<Hat> find(Set<Role> roles) {
    return hats.stream().filter(hat -> roles.contains(hat.role())).findFirst();
  }

  public Optional<Hat> findAt(UUID school, Set<Role> roles) {
    return hats.stream().filter(hat -> hat.isAt(school) && roles.contains(hat.role())).findFirst();
  }

  /// The hat under which the person may act, for the audit log.
  public Hat require(Set<Role> roles) {
    return find(roles).orElseThrow(() -> new Forbidden(roles));
  }

  public Hat requireAt(UUID school, Set<Role> roles) {
    return findAt(school, roles).orElseThrow(() -> new Forbidden(roles));
  }
}
