package tw.jiegui.core.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/// The shared catalogue of authorities; call it within any transaction.
@ApplicationScoped
public class Authorities {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Authorities() {}

  public List<Authority> list() {
    return entities
        .createQuery("select a from Authority a order by a.position", Authority.class)
        .getResultList();
  }

  public Optional<Authority> find(AuthorityId id) {
    return Optional.ofNullable(entities.find(Authority.class, id.value()));
  }
}
