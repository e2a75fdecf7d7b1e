package tw.jiegui.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Values;
import tw.jiegui.core.input.Checked;

/// A fact as a school might have typed it, checked as if it had.
record DemoFact(UUID id, UUID school, SchoolYear year, Fact fact) {
  static DemoFact of(UUID school, SchoolYear year, FactKind kind, Map<String, String> typed) {
    var fact =
        switch (new FactDraft(kind, year, typed).check()) {
          case Checked.Valid<Fact>(var valid) -> valid;
          case Checked.Invalid<Fact>(var problems) ->
              throw new IllegalStateException(typed + ": " + problems);
        };
    return new DemoFact(id(school, year, kind, fact.title() + fact.of()), school, year, fact);
  }

  static UUID id(UUID school, SchoolYear year, FactKind kind, String title) {
    return Seeds.uuid(kind.slug(), school.toString(), year.notation(), title);
  }

  /// The statement that writes such facts: its columns are the fields of the kind.
  static String insert(FactKind kind) {
    String names = kind.fields().stream().map(DemoFact::column).collect(Collectors.joining(", "));
    return """
    insert into %s (authority, id, school_id, year, recorded_at, recorded_by, changed_at,
      changed_by, %s)
    values (?, ?, ?, ?, ?, ?, ?, ?%s)
    """
        .formatted(kind.slug().replace('-', '_'), names, ", ?".repeat(kind.fields().size()));
  }

  private static String column(Field field) {
    return field.form() instanceof Field.Form.Partner ? "partnership_id" : field.name();
  }

  List<@Nullable Object> row(String tenant, Object entered, String by) {
    var row = new ArrayList<@Nullable Object>(List.of(tenant, id, school, year.roc()));
    row.addAll(List.of(entered, by, entered, by));
    fact.kind().fields().forEach(field -> row.add(cell(field, fact.values())));
    return row;
  }

  private static @Nullable Object cell(Field field, Values values) {
    String name = field.name();
    return switch (field.form()) {
      case Field.Form.Line _,
          Field.Form.Text _,
          Field.Form.Email _,
          Field.Form.OneOf _,
          Field.Form.Several _ ->
          values.text(name);
      case Field.Form.Date _ -> values.day(name).orElse(null);
      case Field.Form.Count _ -> count(name, values);
      case Field.Form.Flag _ -> values.flag(name);
      case Field.Form.Partner _ -> values.id(name).orElse(null);
    };
  }

  private static @Nullable Object count(String name, Values values) {
    boolean open = name.equals("students_of") || name.equals("attendees");
    return open && values.text(name).isEmpty() ? null : values.count(name);
  }
}
