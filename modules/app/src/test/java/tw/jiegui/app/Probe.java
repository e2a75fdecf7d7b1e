package tw.jiegui.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
}
