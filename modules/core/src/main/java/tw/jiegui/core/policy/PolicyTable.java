package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

/// A policy as a table: one line for each part. What is written can be read again without loss; the
/// sentences are for the reader alone.
public final class PolicyTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("path", "項目", "Path"),
          Column.required("part", "部分", "Part"),
          Column.required("content", "內容", "Content"),
          Column.optional("zh", "中文說明", "In Chinese"),
          Column.optional("en", "英文說明", "In English"));

  private PolicyTable() {}

  public static byte[] write(Policy policy, TableFormat format) {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS.stream().map(column -> column.headings().getLast()).toList());
    var none = PolicyParts.of(Policy.empty(policy.authority()));
    for (var part : none.changesTo(PolicyParts.of(policy))) {
      var said = saying(policy, part).orElse(new Bilingual("", ""));
      lines.add(
          List.of(part.path(), part.part(), String.valueOf(part.after()), said.zh(), said.en()));
    }
    return format.write(lines);
  }

  /// The parts of the file, as changes of an empty policy.
  public static Checked<List<PolicyChange>> read(byte[] content) {
    return Table.read(content, COLUMNS)
        .map(table -> table.rows().stream().map(PolicyTable::part).toList());
  }

  private static PolicyChange part(Row row) {
    return new PolicyChange(
        row.cell("path").strip(), row.cell("part").strip(), null, row.cell("content"));
  }

  private static Optional<Bilingual> saying(Policy policy, PolicyChange part) {
    return policy
        .find(part.path())
        .flatMap(
            provision ->
                part.isHead()
                    ? Optional.of(provision.name())
                    : provision.holds().statements().stream()
                        .filter(statement -> statement.span().from().notation().equals(part.part()))
                        .findFirst()
                        .map(statement -> Sayings.of(statement.rule())));
  }
}
