package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.EnumSet;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.pages.NavigationEntry;

/// The library is open to everybody who has a role anywhere.
@ApplicationScoped
class ToolkitEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(28, "toolkits.title", "toolkits", EnumSet.allOf(Role.class));
  }
}
