package tw.jiegui.web.pages;

import java.util.List;

/// One or several of some options.
public record Choice(Caption caption, Style style, List<Option> options) {
  public enum Style {
    SELECT,
    RADIOS,
    CHECKBOXES
  }

  public Choice {
    options = List.copyOf(options);
  }

  public boolean isSelect() {
    return style == Style.SELECT;
  }

  /// The classes of the component library: govuk-radios and govuk-checkboxes are built alike.
  public String family() {
    return style == Style.RADIOS ? "govuk-radios" : "govuk-checkboxes";
  }

  public String type() {
    return style == Style.RADIOS ? "radio" : "checkbox";
  }

  /// The first option carries the name alone, so that the summary of errors leads to it.
  public String idOf(Option option) {
    int index = options.indexOf(option);
    return index == 0 ? caption.name() : caption.name() + "-" + (index + 1);
  }

  /// Under another name, where a page asks the same of several things.
  public Choice named(String name) {
    return new Choice(caption.named(name), style, options);
  }

  public Choice hint(String hint) {
    return new Choice(caption.hinted(hint), style, options);
  }
}
