package tw.jiegui.core.members;

import java.util.Locale;
import java.util.regex.Pattern;
import tw.jiegui.core.input.Reader;

/// Where somebody can be reached, and how he is recognized before he first signs in.
public final class EmailAddress {
  private static final Pattern FORM =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

  private EmailAddress() {}

  public static String read(Reader reader, String field, String typed) {
    String address = reader.text(field, Reader.tidy(typed), 254).toLowerCase(Locale.ROOT);
    if (!address.isEmpty() && !FORM.matcher(address).matches()) {
      reader.problem(field, "not-an-email");
    }
    return address;
  }
}
