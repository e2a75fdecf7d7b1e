package tw.jiegui.web.pages;

import java.util.Set;
import tw.jiegui.core.authority.Role;

/// A section of an authority's pages. A feature produces its own with `@Produces @Dependent`, and
/// it is in the navigation of the roles it names.
public record NavigationEntry(int position, String textKey, String segment, Set<Role> roles) {
  public NavigationEntry {
    roles = Set.copyOf(roles);
  }
}
