package tw.jiegui.web.assessment;

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

/// A school's own people find their assessment in the navigation, the office all of them.
@ApplicationScoped
class AssessmentEntry {
  @Produces
  @Dependent
  NavigationEntry own() {
    return new NavigationEntry(
        11,
        "assessment.title",
        "assessment",
        Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER),
        Set.of("assessments-of"));
  }

  @Produces
  @Dependent
  NavigationEntry all() {
    return new NavigationEntry(
        12, "assessment.matrix.title", "assessments", Set.of(AUTHORITY_ADMIN, OFFICER));
  }
}
