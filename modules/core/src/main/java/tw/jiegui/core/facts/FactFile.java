package tw.jiegui.core.facts;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolFile.Language;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.Row;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

/// Facts of one kind as a file: a column for each field, in the words that people use.
public record FactFile(FactKind kind) {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{2,4})[./年-]([0-9]{1,2})[./月-]([0-9]{1,2})日?");
  private static final int ERA = 1911;

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
      case Field.Form.Date _ -> day(Reader.tidy(cell));
      case Field.Form.Line _,
          Field.Form.Text _,
          Field.Form.Count _,
          Field.Form.Flag _,
          Field.Form.Email _ ->
          cell;
    };
  }

  /// Spreadsheets of this country write 114/10/1 as often as 2025-10-01.
  private static String day(String cell) {
    var found = DAY.matcher(cell);
    if (!found.matches()) {
      return cell;
    }
    int year = Integer.parseInt(found.group(1));
    return "%04d-%02d-%02d"
        .formatted(
            year < 1_000 ? year + ERA : year,
            Integer.valueOf(found.group(2)),
            Integer.valueOf(found.group(3)));
  }
}
