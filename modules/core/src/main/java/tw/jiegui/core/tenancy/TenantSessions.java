package tw.jiegui.core.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Types;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/// Hands the transaction's authority to EclipseLink. Without one, a query on a tenant's entity is
/// an error before it reaches the database.
public class TenantSessions extends SessionEventAdapter implements SessionCustomizer {
  static final String KEY = "jiegui.tenant";

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  /// PostgreSQL refuses an absent UUID that is sent as absent text.
  @Override
  public void postLogin(SessionEvent event) {
    event.getSession().getDescriptors().values().stream()
        .flatMap(descriptor -> descriptor.getMappings().stream())
        .filter(mapping -> UUID.class.equals(mapping.getAttributeClassification()))
        .forEach(mapping -> mapping.getField().setSqlType(Types.OTHER));
  }

  @Override
  public void postAcquireClientSession(SessionEvent event) {
    Object tenant = registry().getResource(KEY);
    if (tenant != null) {
      event
          .getSession()
          .setProperty(PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT, tenant);
    }
  }

  // EclipseLink makes this object, not CDI; the name is a constant.
  @SuppressWarnings("BanJNDI")
  private static TransactionSynchronizationRegistry registry() {
    try {
      return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    } catch (NamingException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
