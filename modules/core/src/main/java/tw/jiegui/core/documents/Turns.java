package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import tw.jiegui.core.authority.AuthorityId;

/// Who enters a row for a file, and who removes files without one, do not do so at the same time.
@ApplicationScoped
class Turns {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Turns() {}

  void beside(AuthorityId authority) {
    take("pg_advisory_xact_lock_shared", authority);
  }

  void alone(AuthorityId authority) {
    take("pg_advisory_xact_lock", authority);
  }

  private void take(String lock, AuthorityId authority) {
    entities
        .createNativeQuery("select cast(%s(hashtextextended(?1, 0)) as text)".formatted(lock))
        .setParameter(1, "files of " + authority)
        .getSingleResult();
  }
}
