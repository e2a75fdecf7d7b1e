package tw.jiegui.core.schools;

import java.util.Locale;
import tw.jiegui.core.input.Reader;

/// A search text as a pattern in which its own wildcards mean themselves.
final class Like {
  private Like() {}

  static String containing(String typed) {
    String plain = Reader.tidy(typed).toLowerCase(Locale.ROOT);
    return "%" + plain.replaceAll("[!%_]", "!$0") + "%";
  }
}
