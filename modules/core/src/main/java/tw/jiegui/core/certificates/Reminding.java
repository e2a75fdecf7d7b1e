package tw.jiegui.core.certificates;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.tenancy.Tenancy;

/// Looks every hour which schools are to be told. On several servers each is told once all the
/// same.
@ApplicationScoped
class Reminding {
  private static final Logger LOG = Logger.getLogger(Reminding.class.getName());
  private static final int FIRST_MINUTE = 2;
  private static final int ROUND_MINUTES = 60;

  @Resource private ManagedScheduledExecutorService timer;

  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;
  @Inject private Notices notices;

  @SuppressWarnings("NullAway.Init")
  protected Reminding() {}

  void begin(@Observes Startup event) {
    var _ =
        timer.scheduleWithFixedDelay(this::round, FIRST_MINUTE, ROUND_MINUTES, TimeUnit.MINUTES);
  }

  private void round() {
    try {
      tenancy.withoutTenant(authorities::list).stream().map(Authority::id).forEach(this::tell);
    } catch (RuntimeException unreachable) {
      LOG.log(Level.WARNING, "schools are told of certificates that end later", unreachable);
    }
  }

  /// One authority that fails keeps no other from its turn.
  private void tell(AuthorityId authority) {
    try {
      notices.tell(authority);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "schools of " + authority + " are told later");
    }
  }
}
