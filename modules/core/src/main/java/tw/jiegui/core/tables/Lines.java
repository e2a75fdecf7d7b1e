package tw.jiegui.core.tables;

import java.util.ArrayList;
import java.util.List;

/// Gathers the lines that hold anything, and stops a file that goes on and on.
final class Lines {
  private final List<Line> lines = new ArrayList<>();
  private int number = 1;

  /// The same line, so many times over: spreadsheets fold equal rows, blank ones by the million.
  void add(List<String> cells, int times) throws UnreadableTable {
    var line = new Line(number, cells);
    for (int i = 0; i < times && !line.isBlank(); i++) {
      if (lines.size() > Table.MOST_ROWS) {
        throw new UnreadableTable("too-many-rows", Table.MOST_ROWS);
      }
      lines.add(new Line(number + i, cells));
    }
    number += times;
  }

  int next() {
    return number;
  }

  List<Line> list() {
    return lines;
  }
}
