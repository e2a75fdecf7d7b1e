package tw.jiegui.web.papers;

import java.util.List;

/// A table: how wide its columns are in hundredths of the page, their headings, and the rows.
public record Grid(List<Integer> widths, List<String> headings, List<List<String>> rows) {
  public Grid {
    widths = List.copyOf(widths);
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    int columns = headings.size();
    if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("not a cell for each column");
    }
  }
}
