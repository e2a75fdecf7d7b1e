package tw.jiegui.web.pages;

import java.util.List;

public record SummaryRow(String name, String value, List<Link> actions) {
  public SummaryRow {
    actions = List.copyOf(actions);
  }

  public static SummaryRow of(String name, String value) {
    return new SummaryRow(name, value, List.of());
  }

  public SummaryRow with(Link action) {
    return new SummaryRow(name, value, List.of(action));
  }
}
