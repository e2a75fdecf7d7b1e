package tw.jiegui.core.tables;

import java.util.List;
import java.util.Locale;
import tw.jiegui.core.input.Reader;

/// A column as the program knows it, and what people write above it.
public record Column(String name, boolean required, List<String> headings) {
  public Column {
    headings = List.copyOf(headings);
  }

  public static Column required(String name, String... headings) {
    return new Column(name, true, List.of(headings));
  }

  public static Column optional(String name, String... headings) {
    return new Column(name, false, List.of(headings));
  }

  boolean isHeadedBy(String typed) {
    String plain = plain(typed);
    return plain(name).equals(plain)
        || headings.stream().anyMatch(heading -> plain(heading).equals(plain));
  }

  private static String plain(String heading) {
    return Reader.tidy(heading).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
