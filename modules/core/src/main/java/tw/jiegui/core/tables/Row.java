package tw.jiegui.core.tables;

import java.util.Map;

/// One row under its headings, and where a spreadsheet program shows it.
public record Row(int line, Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /// The cell, or what stands for it where the file has no such column.
  public String cellOr(String column, String otherwise) {
    return cells.getOrDefault(column, otherwise);
  }
}
