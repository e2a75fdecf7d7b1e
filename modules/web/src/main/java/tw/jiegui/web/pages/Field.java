package tw.jiegui.web.pages;

import org.jspecify.annotations.Nullable;

/// One line of typed text. A form makes it: `form.text("members.email").email()`.
public record Field(Caption caption, String value, Typed typed) {
  /// How a browser is to help: its type, the keyboard, what it may fill in, how wide it is drawn.
  public record Typed(
      String type, @Nullable String mode, @Nullable String autocomplete, @Nullable String width) {
    static final Typed TEXT = new Typed("text", null, null, null);
  }

  public Field email() {
    return typed(new Typed("email", null, "off", null));
  }

  public Field number() {
    return typed(new Typed("text", "numeric", "off", "govuk-input--width-5"));
  }

  public Field date() {
    return typed(new Typed("date", null, "off", "govuk-input--width-10"));
  }

  public Field search() {
    return typed(new Typed("search", null, "off", null));
  }

  /// Room for that many characters: 2, 3, 4, 5, 10, 20 or 30.
  public Field width(int characters) {
    String width = "govuk-input--width-" + characters;
    return typed(new Typed(typed.type(), typed.mode(), typed.autocomplete(), width));
  }

  public Field autocomplete(String purpose) {
    return typed(new Typed(typed.type(), typed.mode(), purpose, typed.width()));
  }

  public Field hint(String hint) {
    return new Field(caption.hinted(hint), value, typed);
  }

  private Field typed(Typed other) {
    return new Field(caption, value, other);
  }
}
