package tw.jiegui.web.pages;

/// Travels with a form unseen, such as the version that the reader is changing.
public record Hidden(String name, String value) {
  public static Hidden version(int version) {
    return new Hidden("version", String.valueOf(version));
  }
}
