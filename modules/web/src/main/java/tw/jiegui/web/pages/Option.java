package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

/// One of the answers offered; the form marks which are chosen.
public record Option(String value, String text, @Nullable String hint, boolean chosen) {
  public static Option of(String value, String text) {
    return new Option(value, text, null, false);
  }

  public Option hint(String words) {
    return new Option(value, text, words, chosen);
  }

  Option chosen(boolean yes) {
    return new Option(value, text, hint, yes);
  }
}
