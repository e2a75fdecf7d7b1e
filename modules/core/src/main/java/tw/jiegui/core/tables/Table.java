package tw.jiegui.core.tables;

import java.util.List;
import tw.jiegui.core.input.Checked;

/// The rows of a file that hold anything, each cell under the name of its column.
public record Table(List<Row> rows) {
  public static final int MOST_BYTES = 2 * 1024 * 1024;
  public static final int MOST_ROWS = 5_000;

  static final String FIELD = "file";

  public Table {
    rows = List.copyOf(rows);
  }

  public static Checked<Table> read(byte[] content, List<Column> columns) {
    try {
      return under(columns, TableFormat.lines(content));
    } catch (UnreadableTable broken) {
      return new Checked.Invalid<>(List.of(broken.problem()));
    }
  }

  private static Checked<Table> under(List<Column> columns, List<Line> lines)
      throws UnreadableTable {
    if (lines.isEmpty()) {
      throw new UnreadableTable("file-empty");
    }
    var headings = Headings.read(columns, lines.getFirst());
    if (!headings.problems().isEmpty()) {
      return new Checked.Invalid<>(headings.problems());
    }
    if (lines.size() == 1) {
      throw new UnreadableTable("file-without-rows");
    }
    return new Checked.Valid<>(new Table(lines.stream().skip(1).map(headings::under).toList()));
  }
}
