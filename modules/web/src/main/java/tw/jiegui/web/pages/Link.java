package tw.jiegui.web.pages;

/// `current` marks the page that the reader is on, or the section it belongs to.
public record Link(String text, String href, boolean current) {
  public static Link to(String href, String text) {
    return new Link(text, href, false);
  }
}
