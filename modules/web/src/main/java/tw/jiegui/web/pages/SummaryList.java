package tw.jiegui.web.pages;

import java.util.List;

public record SummaryList(List<SummaryRow> rows) {
  public SummaryList {
    rows = List.copyOf(rows);
  }

  public static SummaryList of(SummaryRow... rows) {
    return new SummaryList(List.of(rows));
  }
}
