package tw.jiegui.web.audit;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import tw.jiegui.web.pages.NavigationEntry;

@ApplicationScoped
class AuditEntrance {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(
        90,
        "audit.title",
        "audit",
        Set.of(AUTHORITY_ADMIN, OFFICER, PRINCIPAL, SCHOOL_COORDINATOR));
  }
}
