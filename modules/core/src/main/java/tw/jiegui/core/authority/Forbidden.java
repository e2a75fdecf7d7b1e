package tw.jiegui.core.authority;

import java.util.Set;

/// The person may see that this exists, but none of his hats allows it.
public class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial")
  private final Set<Role> needed;

  public Forbidden(Set<Role> needed) {
    super("needs one of " + needed);
    this.needed = Set.copyOf(needed);
  }

  public Set<Role> needed() {
    return needed;
  }
}
