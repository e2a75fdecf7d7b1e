package tw.jiegui.web.pages;

import java.util.List;

/// What is wrong with a form, each line leading to its field. Nothing to show when empty.
public record ErrorSummary(String title, List<Link> lines) {
  public ErrorSummary {
    lines = List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
