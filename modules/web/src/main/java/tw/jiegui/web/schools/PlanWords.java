package tw.jiegui.web.schools;

import java.util.List;
import java.util.TreeSet;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.schools.PlannedRow;
import tw.jiegui.core.tables.Row;
import tw.jiegui.web.pages.Tag;

/// Tells what an import would do with each row.
record PlanWords(SchoolWords words) {
  ImportPreviewPage.Line line(PlannedRow row) {
    Row at = row.row();
    return new ImportPreviewPage.Line(
        at.line(), at.cell("code"), at.cell("name_zh"), tag(row), details(row));
  }

  private Tag tag(PlannedRow row) {
    String text = words.texts().of("schools.plan." + kind(row));
    return switch (row) {
      case PlannedRow.New added -> new Tag(text, Tag.Colour.GREEN);
      case PlannedRow.Changed changed -> new Tag(text, Tag.Colour.YELLOW);
      case PlannedRow.Unchanged unchanged -> new Tag(text, Tag.Colour.GREY);
      case PlannedRow.Bad bad -> new Tag(text, Tag.Colour.RED);
    };
  }

  static String kind(PlannedRow row) {
    return switch (row) {
      case PlannedRow.New added -> "new";
      case PlannedRow.Changed changed -> "changed";
      case PlannedRow.Unchanged unchanged -> "unchanged";
      case PlannedRow.Bad bad -> "bad";
    };
  }

  private List<String> details(PlannedRow row) {
    return switch (row) {
      case PlannedRow.New added -> List.of();
      case PlannedRow.Changed changed -> differences(changed.change());
      case PlannedRow.Unchanged unchanged -> List.of();
      case PlannedRow.Bad bad -> bad.problems().stream().map(words::sentenceAt).toList();
    };
  }

  private List<String> differences(Change change) {
    return new TreeSet<>(change.after().keySet())
        .stream().map(field -> difference(field, change)).toList();
  }

  private String difference(String field, Change change) {
    return words
        .texts()
        .of(
            "schools.plan.difference",
            words.texts().of("schools.field." + field),
            shown(field, change.before().getOrDefault(field, "")),
            shown(field, change.after().getOrDefault(field, "")));
  }

  private String shown(String field, String value) {
    return value.isEmpty() ? words.texts().of("schools.nothing") : words.value(field, value);
  }
}
