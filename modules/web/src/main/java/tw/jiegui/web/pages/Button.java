package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

/// Sends its form; name and value tell one button of a form from another.
public record Button(String text, Look look, @Nullable String name, @Nullable String value) {
  public enum Look {
    MAIN(""),
    SECOND("govuk-button--secondary"),
    WARNING("govuk-button--warning");

    private final String css;

    Look(String css) {
      this.css = css;
    }

    public String css() {
      return css;
    }
  }

  public static Button of(String text) {
    return new Button(text, Look.MAIN, null, null);
  }

  public static Button second(String text) {
    return new Button(text, Look.SECOND, null, null);
  }

  public static Button warning(String text) {
    return new Button(text, Look.WARNING, null, null);
  }

  public Button named(String field, String answer) {
    return new Button(text, look, field, answer);
  }
}
