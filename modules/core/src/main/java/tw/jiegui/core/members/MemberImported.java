package tw.jiegui.core.members;

import java.util.List;
import tw.jiegui.core.input.Problem;

/// How an upload of people, or its being applied, ended.
public sealed interface MemberImported {
  /// Nothing is changed yet: this is what would be.
  record Preview(MemberImport file, MemberPlan plan) implements MemberImported {}

  record Done(String fileName, MemberPlan.Counts counts) implements MemberImported {}

  /// Nothing was changed: the file cannot be read as a table of people.
  record Broken(List<Problem> problems) implements MemberImported {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /// Nothing was changed: some rows are bad.
  record Refused(Preview now) implements MemberImported {}

  /// Nothing was changed: the members are no longer those that the preview was made for.
  record ChangedMeanwhile(Preview now) implements MemberImported {}

  /// Applied or discarded before.
  record Gone() implements MemberImported {}
}
