package tw.jiegui.core.facts;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolFile.Language;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.DayCell;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

/// Facts of one kind as a file: a column for each field, in the words that people use.
public record FactFile(FactKind kind) {
  public List<Column> columns() {
    return kind.fields().stream()
        .map(
            field -> {
              var names = Names.of(kind, field);
              return new Column(field.name(), field.required(), List.of(names.zh(), names.en()));
            })
        .toList();
  }

  public Checked<Table> read(byte[] content) {
    return Table.read(content, columns());
  }

  /// The headings alone, to be filled in.
  public byte[] template(TableFormat format, Language language) {
    return format.write(
        List.of(columns().stream().map(each -> language.of(each.headings())).toList()));
  }

  /// A row as a draft; partners are called by their names there.
  FactDraft draft(Row row, SchoolYear year, Map<String, String> partners) {
    var typed = new HashMap<String, String>();
    kind.fields()
        .forEach(field -> typed.put(field.name(), word(field, row.cell(field.name()), partners)));
    return new FactDraft(kind, year, typed);
  }

  private static String word(Field field, String cell, Map<String, String> partners) {
    return switch (field.form()) {
      case Field.Form.OneOf(var list, var words) -> Names.find(list, words, cell).orElse(cell);
      case Field.Form.Several(var list, var words) ->
          Stream.of(Reader.tidy(cell).split("[、,;，；\\n]"))
              .map(each -> Names.find(list, words, each).orElse(each.strip()))
              .collect(joining(","));
      case Field.Form.Partner _ -> partners.getOrDefault(Reader.tidy(cell), cell);
      case Field.Form.Date _ -> DayCell.iso(cell);
      case Field.Form.Line _,
          Field.Form.Text _,
          Field.Form.Count _,
          Field.Form.Flag _,
          Field.Form.Email _ ->
          cell;
    };
  }
}
