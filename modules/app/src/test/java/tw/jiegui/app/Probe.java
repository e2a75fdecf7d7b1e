package tw.jiegui.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;
import tw.jiegui.core.tenancy.Tenancy;

/// Native SQL from inside the application's own transaction, past the first wall.
@ApplicationScoped
class Probe {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;

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

  /// Of all sessions that begin from now on.
  private SessionEventManager events() {
    return entities.unwrap(JpaEntityManager.class).getServerSession().getEventManager();
  }

  /// How many statements some work sends, in this thread: what the application does by the clock
  /// meanwhile is not its own.
  int statements(Runnable work) {
    var asked = new AtomicInteger();
    var here = Thread.currentThread();
    var listener =
        new SessionEventAdapter() {
          @Override
          public void preExecuteQuery(SessionEvent event) {
            asked.addAndGet(here.equals(Thread.currentThread()) ? 1 : 0);
          }
        };
    var events = tenancy.within(People.TAIPEI, this::events);
    events.addListener(listener);
    try {
      work.run();
    } finally {
      events.removeListener(listener);
    }
    return asked.get();
  }
}
