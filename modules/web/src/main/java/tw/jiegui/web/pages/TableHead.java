package tw.jiegui.web.pages;

import java.util.List;

/// The caption says what the rows are, for those who cannot see the heading above.
public record TableHead(String caption, List<Column> columns) {
  public TableHead {
    columns = List.copyOf(columns);
  }
}
