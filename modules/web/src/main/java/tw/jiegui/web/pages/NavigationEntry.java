package tw.jiegui.web.pages;

import java.util.Set;
import tw.jiegui.core.authority.Role;

/// A section of an authority's pages. A feature produces its own with `@Produces @Dependent`, and
/// it is in the navigation of the roles it names. What it has of a single school lies below that
/// school's page; to those who have the section, these are its rooms.
public record NavigationEntry(
    int position, String textKey, String segment, Set<Role> roles, Set<String> rooms) {
  public NavigationEntry {
    roles = Set.copyOf(roles);
    rooms = Set.copyOf(rooms);
  }

  public NavigationEntry(int position, String textKey, String segment, Set<Role> roles) {
    this(position, textKey, segment, roles, Set.of());
  }

  /// By an address below the authority's own.
  boolean hasRoom(String address) {
    var parts = address.split("/", 4);
    return parts.length > 2 && parts[0].equals("schools") && rooms.contains(parts[2]);
  }

  boolean leadsTo(String address) {
    return address.equals(segment) || address.startsWith(segment + "/");
  }
}
