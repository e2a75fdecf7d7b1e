package tw.jiegui.core.authority;

/// Nothing of that name for this person: it never was, or is another authority's.
public class Absent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Absent(String what, Object name) {
    super(what + " " + name);
  }
}
