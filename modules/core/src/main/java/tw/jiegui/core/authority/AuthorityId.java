package tw.jiegui.core.authority;

import java.util.regex.Pattern;

/// The short name of an authority: its path segment, its organization and its tenant.
public record AuthorityId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,19}");

  public AuthorityId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an authority id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
