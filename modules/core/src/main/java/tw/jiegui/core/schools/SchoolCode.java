package tw.jiegui.core.schools;

import java.util.regex.Pattern;

/// The six characters by which the authorities know a school.
public record SchoolCode(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{6}");

  public SchoolCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a school code: " + value);
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
