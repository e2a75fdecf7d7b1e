package tw.jiegui.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.SessionEventManager;

/// Native SQL from inside the application's own transaction, past the first wall.
@ApplicationScoped
class Probe {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  List<?> query(String sql) {
    return entities.createNativeQuery(sql).getResultList();
  }

  void execute(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }

  void setTenant(String authority) {
    entities
        .createNativeQuery("select set_config('app.tenant', ?1, true)")
        .setParameter(1, authority)
        .getSingleResult();
  }

  /// Of all sessions that begin from now on; within a transaction.
  SessionEventManager events() {
    return entities.unwrap(JpaEntityManager.class).getServerSession().getEventManager();
  }
}
