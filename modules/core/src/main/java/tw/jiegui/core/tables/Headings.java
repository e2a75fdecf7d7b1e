package tw.jiegui.core.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.input.Problem;

/// The first line of a table: which column stands where, and what is wrong with that.
final class Headings {
  private final Map<Integer, Column> places = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  static Headings read(List<Column> columns, Line line) {
    var headings = new Headings();
    for (int i = 0; i < line.cells().size(); i++) {
      headings.place(columns, line.cell(i), i);
    }
    columns.stream()
        .filter(column -> column.required() && !headings.places.containsValue(column))
        .forEach(column -> headings.refuse("column-missing", column));
    return headings;
  }

  private void place(List<Column> columns, String heading, int at) {
    var known = columns.stream().filter(column -> column.isHeadedBy(heading)).findFirst();
    if (known.isPresent() && places.containsValue(known.get())) {
      refuse("column-twice", known.get());
    } else if (known.isPresent()) {
      places.put(at, known.get());
    } else if (!heading.isBlank()) {
      problems.add(Problem.of(Table.FIELD, "column-unknown", heading.strip()));
    }
  }

  private void refuse(String code, Column column) {
    String names = String.join(" / ", column.headings().subList(0, 2));
    problems.add(Problem.of(Table.FIELD, code, names));
  }

  List<Problem> problems() {
    return problems;
  }

  Row under(Line line) {
    var cells = new HashMap<String, String>();
    places.forEach((at, column) -> cells.put(column.name(), line.cell(at)));
    return new Row(line.number(), cells);
  }
}
