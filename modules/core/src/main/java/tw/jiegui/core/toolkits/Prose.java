package tw.jiegui.core.toolkits;

import java.util.List;

/// A toolkit's text in one language. Steps and mistakes have one line each.
public record Prose(String title, String summary, String steps, String example, String mistakes) {
  public static final Prose NONE = new Prose("", "", "", "", "");

  public boolean isEmpty() {
    return equals(NONE);
  }

  public List<String> stepList() {
    return lines(steps);
  }

  public List<String> exampleList() {
    return lines(example);
  }

  public List<String> mistakeList() {
    return lines(mistakes);
  }

  static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  String whole() {
    return String.join("\n", title, summary, steps, example, mistakes);
  }
}
