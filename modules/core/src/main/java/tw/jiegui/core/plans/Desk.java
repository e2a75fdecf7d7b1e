package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.tenancy.Tenancy;

/// Where planners work: in one transaction, with a line in the audit log for what they did.
@ApplicationScoped
class Desk {
  @Inject private Tenancy tenancy;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Desk() {}

  <T> T within(Acting acting, Supplier<T> work) {
    acting.require(PlanBook.PLANNERS);
    return tenancy.within(acting.authority(), work);
  }

  void note(Acting acting, Deed deed) {
    audit.record(acting, acting.require(PlanBook.PLANNERS), deed);
  }

  Stamp stamp(Acting acting) {
    return Stamp.of(acting, clock);
  }
}
