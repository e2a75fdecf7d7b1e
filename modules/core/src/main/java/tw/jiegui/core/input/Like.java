package tw.jiegui.core.input;

import java.util.Locale;

/// A search text as a pattern in which its own wildcards mean themselves.
public final class Like {
  private Like() {}

  public static String containing(String typed) {
    String plain = Reader.plain(typed).toLowerCase(Locale.ROOT);
    return "%" + plain.replaceAll("[!%_]", "!$0") + "%";
  }
}
