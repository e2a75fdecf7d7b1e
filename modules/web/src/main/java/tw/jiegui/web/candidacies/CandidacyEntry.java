package tw.jiegui.web.candidacies;

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

/// A school's people find what is open to them, the office what was handed in to it.
@ApplicationScoped
class CandidacyEntry {
  @Produces
  @Dependent
  NavigationEntry own() {
    return new NavigationEntry(
        13,
        "candidacies.open.title",
        "recognition",
        Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER),
        Set.of("recognition"));
  }

  @Produces
  @Dependent
  NavigationEntry office() {
    return new NavigationEntry(
        14, "candidacies.table.title", "candidacies", Set.of(AUTHORITY_ADMIN, OFFICER));
  }
}
