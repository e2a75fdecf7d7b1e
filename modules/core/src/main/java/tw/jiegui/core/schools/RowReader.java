package tw.jiegui.core.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tables.Row;

/// Reads one row against the register. A column that the file lacks leaves a school as it is.
record RowReader(Row row, Optional<School> school, Optional<SchoolCode> successor) {

  static String code(Row row) {
    return Reader.tidy(row.cell("code")).toUpperCase(Locale.ROOT);
  }

  PlannedRow plan() {
    var problems = new ArrayList<Problem>();
    SchoolDraft.Entry entry =
        switch (draft().check()) {
          case Checked.Valid<SchoolDraft.Entry>(var valid) -> valid;
          case Checked.Invalid<SchoolDraft.Entry>(var found) -> {
            problems.addAll(found);
            yield null;
          }
        };
    problems.addAll(statusProblems());
    if (entry == null) {
      return new PlannedRow.Bad(row, hinting(problems));
    }
    return problems.isEmpty() ? plan(entry) : new PlannedRow.Bad(row, problems);
  }

  private PlannedRow plan(SchoolDraft.Entry entry) {
    var change = school.map(known -> change(known, entry));
    if (change.isPresent() && change.get().isEmpty()) {
      return new PlannedRow.Unchanged(row, school.orElseThrow());
    }
    if (successor.isPresent()) {
      return new PlannedRow.Bad(row, List.of(Problem.of("code", "code-moved", successor.get())));
    }
    return change
        .<PlannedRow>map(it -> new PlannedRow.Changed(row, school.orElseThrow(), entry, it))
        .orElseGet(() -> new PlannedRow.New(row, entry));
  }

  private static Change change(School school, SchoolDraft.Entry entry) {
    return Change.between(school.named(), School.named(entry));
  }

  private SchoolDraft draft() {
    return new SchoolDraft(
        new SchoolDraft.Identity(row.cell("code"), row.cell("name_zh"), cell("name_en")),
        new SchoolDraft.Facts(
            Words.KIND.read(row.cell("kind")),
            Words.OWNERSHIP.read(row.cell("ownership")),
            row.cell("district"),
            Words.YES_OR_NO.read(cell("remote")),
            cell("students"),
            cell("teachers")));
  }

  private String cell(String column) {
    return row.cellOr(column, school.map(known -> known.named().get(column)).orElse(""));
  }

  /// A file says what schools are; that one closes or opens again is an event with its own ground.
  private List<Problem> statusProblems() {
    String typed = Words.STATUS.read(row.cell("status")).toUpperCase(Locale.ROOT);
    String status = school.map(known -> known.status().name()).orElse("OPEN");
    if (typed.isEmpty() || typed.equals(status)) {
      return List.of();
    }
    boolean known = typed.equals("OPEN") || typed.equals("CLOSED");
    return List.of(Problem.of("status", known ? "status-by-file" : "not-a-choice", typed));
  }

  private List<Problem> hinting(List<Problem> problems) {
    boolean shortened = code(row).matches("[0-9]{4,5}");
    return problems.stream()
        .map(
            problem ->
                shortened && problem.field().equals("code")
                    ? Problem.of("code", "leading-zero-lost")
                    : problem)
        .toList();
  }
}
