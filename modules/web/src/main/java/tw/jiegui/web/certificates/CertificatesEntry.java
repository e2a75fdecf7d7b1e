package tw.jiegui.web.certificates;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import tw.jiegui.web.pages.NavigationEntry;

/// Officers find what they gave out, schools what they hold.
@ApplicationScoped
class CertificatesEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(
        24,
        "certificates.title",
        "certificates",
        Set.of(AUTHORITY_ADMIN, OFFICER, PRINCIPAL, SCHOOL_COORDINATOR, TEACHER));
  }
}
