package tw.jiegui.core.schools;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;

/// What a file would do to the register, row by row: shown first, done only exactly so.
public record ImportPlan(List<PlannedRow> rows) {
  public ImportPlan {
    rows = List.copyOf(rows);
  }

  /// The register as it stands: its schools by their codes, and where its old codes lead.
  record Register(Map<String, School> schools, Map<String, SchoolCode> moved) {}

  public record Counts(long added, long changed, long unchanged, long bad) {}

  static ImportPlan of(Table table, Register register) {
    var times = table.rows().stream().collect(groupingBy(RowReader::code, counting()));
    return new ImportPlan(
        table.rows().stream()
            .map(
                row ->
                    times.getOrDefault(RowReader.code(row), 1L) > 1
                        ? twice(row)
                        : plan(row, register))
            .toList());
  }

  private static PlannedRow plan(Row row, Register register) {
    String code = RowReader.code(row);
    return new RowReader(
            row,
            Optional.ofNullable(register.schools().get(code)),
            Optional.ofNullable(register.moved().get(code)))
        .plan();
  }

  private static PlannedRow twice(Row row) {
    String code = RowReader.code(row);
    return new PlannedRow.Bad(
        row,
        List.of(
            code.isEmpty()
                ? Problem.of("code", "required")
                : Problem.of("code", "twice-in-file", code)));
  }

  public Counts counts() {
    return new Counts(
        listNew().size(),
        listChanged().size(),
        list(PlannedRow.Unchanged.class).size(),
        listBad().size());
  }

  public List<PlannedRow.New> listNew() {
    return list(PlannedRow.New.class);
  }

  public List<PlannedRow.Changed> listChanged() {
    return list(PlannedRow.Changed.class);
  }

  public List<PlannedRow.Bad> listBad() {
    return list(PlannedRow.Bad.class);
  }

  private <T extends PlannedRow> List<T> list(Class<T> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// Two plans with the same fingerprint do the same to the same schools.
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update(describe(row).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String describe(PlannedRow row) {
    return switch (row) {
      case PlannedRow.New(var at, var entry) -> at.line() + " new " + entry + "\n";
      case PlannedRow.Changed(var at, var school, var entry, var change) ->
          at.line() + " changed " + school.id() + " " + school.version() + " " + entry + "\n";
      case PlannedRow.Unchanged(var at, var school) ->
          at.line() + " unchanged " + school.id() + "\n";
      case PlannedRow.Bad(var at, var problems) -> at.line() + " bad " + problems + "\n";
    };
  }
}
