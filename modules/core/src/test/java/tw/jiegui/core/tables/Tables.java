package tw.jiegui.core.tables;

import java.util.List;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Reads a table of two columns, as the tests want it.
final class Tables {
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "代碼", "School code"),
          Column.required("name", "校名", "Name"),
          Column.optional("students", "學生數", "Students"));

  private Tables() {}

  static List<Row> rows(byte[] content) {
    return switch (Table.read(content, COLUMNS)) {
      case Checked.Valid<Table>(var table) -> table.rows();
      case Checked.Invalid<Table>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  static Problem problem(byte[] content) {
    return switch (Table.read(content, COLUMNS)) {
      case Checked.Valid<Table>(var table) -> throw new AssertionError(table.toString());
      case Checked.Invalid<Table>(var problems) -> problems.getFirst();
    };
  }
}
