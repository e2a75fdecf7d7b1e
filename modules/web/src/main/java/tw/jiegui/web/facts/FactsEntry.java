package tw.jiegui.web.facts;

import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import tw.jiegui.web.pages.NavigationEntry;

/// A school's own people find their facts in the navigation; the staff find them at each school.
@ApplicationScoped
class FactsEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(
        10,
        "facts.title",
        "facts",
        Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER),
        Set.of("facts-of", "documents-of", "documents"));
  }
}
