package tw.jiegui.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.EnumSet;
import tw.jiegui.core.authority.Role;
import tw.jiegui.web.pages.NavigationEntry;

/// Rules are for everybody to read whom they bind.
@ApplicationScoped
class PolicyEntry {
  @Produces
  @Dependent
  NavigationEntry entry() {
    return new NavigationEntry(60, "policy.title", "policy", EnumSet.allOf(Role.class));
  }
}
