package tw.jiegui.core.schools;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How an upload, or its being applied, ended.
public sealed interface Imported {
  /// Nothing is changed yet: this is what would be.
  record Preview(SchoolImport file, ImportPlan plan) implements Imported {
    public boolean isApplicable() {
      var counts = plan.counts();
      return !file.isApplied() && counts.bad() == 0 && counts.added() + counts.changed() > 0;
    }
  }

  record Done(SchoolImport file) implements Imported {}

  /// Nothing was changed: the file cannot be read as a table of schools.
  record Broken(List<Problem> problems) implements Imported {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /// Nothing was changed: some rows are bad.
  record Refused(Preview now) implements Imported {}

  /// Nothing was changed: the register is no longer the one that the preview was made for.
  record ChangedMeanwhile(Preview now) implements Imported {}
}
