package tw.jiegui.core.tables;

import java.util.List;

/// One line of a file that holds anything, numbered as a spreadsheet program does.
record Line(int number, List<String> cells) {
  Line {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
