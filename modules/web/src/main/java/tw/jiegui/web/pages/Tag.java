package tw.jiegui.web.pages;

/// A state in one or two words. The colour only repeats what the words say.
public record Tag(String text, Colour colour) {
  public enum Colour {
    GREY("govuk-tag--grey"),
    GREEN("govuk-tag--green"),
    TEAL("govuk-tag--teal"),
    YELLOW("govuk-tag--yellow"),
    ORANGE("govuk-tag--orange"),
    RED("govuk-tag--red");

    private final String css;

    Colour(String css) {
      this.css = css;
    }

    public String css() {
      return css;
    }
  }
}
