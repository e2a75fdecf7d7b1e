package tw.jiegui.core.schools;

import java.util.List;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tables.Row;

/// What an import would do with one row of its file.
public sealed interface PlannedRow {
  Row row();

  record New(Row row, SchoolDraft.Entry entry) implements PlannedRow {}

  record Changed(Row row, School school, SchoolDraft.Entry entry, Change change)
      implements PlannedRow {}

  record Unchanged(Row row, School school) implements PlannedRow {}

  record Bad(Row row, List<Problem> problems) implements PlannedRow {
    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
