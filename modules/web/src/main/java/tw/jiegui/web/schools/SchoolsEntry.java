package tw.jiegui.web.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.EnumSet;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.pages.NavigationEntry;

/// The register in the navigation: whoever has a hat in the authority may read it.
@ApplicationScoped
class SchoolsEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(20, "schools.title", "schools", EnumSet.allOf(Role.class));
  }
}
