package tw.jiegui.web.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.tenancy.Tenancy;

/// The authorities, read once: the run-time role cannot change them, so neither can anybody here.
@ApplicationScoped
public class Catalogue {
  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;

  private volatile @Nullable List<Authority> read;

  @SuppressWarnings("NullAway.Init")
  protected Catalogue() {}

  public List<Authority> list() {
    List<Authority> known = read;
    if (known == null) {
      known = List.copyOf(tenancy.withoutTenant(authorities::list));
      read = known;
    }
    return known;
  }

  public Optional<Authority> find(String id) {
    return list().stream().filter(authority -> authority.id().value().equals(id)).findFirst();
  }
}
