package tw.jiegui.core.schools;

import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

/// The register as a file: what is written can be read again without loss.
public final class SchoolFile {
  /// The language of the headings and choices that are written; both are read.
  public enum Language {
    CHINESE,
    ENGLISH;

    /// Of words that stand in both languages, Chinese first.
    public String of(List<String> words) {
      return switch (this) {
        case CHINESE -> words.get(0);
        case ENGLISH -> words.get(1);
      };
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "學校代碼", "School code", "代碼"),
          Column.required("name_zh", "校名", "Chinese name", "中文校名", "學校名稱"),
          Column.optional("name_en", "英文校名", "English name"),
          Column.required("kind", "學制", "Kind", "學段", "學校類別"),
          Column.required("ownership", "設立別", "Ownership", "公私立"),
          Column.required("district", "行政區", "District", "鄉鎮市區"),
          Column.optional("remote", "偏遠地區", "Remote", "偏遠", "偏鄉"),
          Column.optional("students", "學生數", "Students"),
          Column.optional("teachers", "教師數", "Teachers"),
          Column.optional("status", "狀態", "Status"));

  private SchoolFile() {}

  public static List<Column> columns() {
    return COLUMNS;
  }

  public static Checked<Table> read(byte[] content) {
    return Table.read(content, COLUMNS);
  }

  public static byte[] write(List<School> schools, TableFormat format, Language language) {
    var lines = new ArrayList<List<String>>();
    lines.add(COLUMNS.stream().map(each -> language.of(each.headings())).toList());
    schools.forEach(school -> lines.add(line(school, language)));
    return format.write(lines);
  }

  private static List<String> line(School school, Language language) {
    var identity = school.identity();
    var facts = school.facts();
    return List.of(
        identity.code().value(),
        identity.nameZh(),
        identity.nameEn(),
        Words.KIND.write(facts.kind(), language),
        Words.OWNERSHIP.write(facts.ownership(), language),
        facts.district(),
        Words.YES_OR_NO.write(facts.remote(), language),
        String.valueOf(facts.heads().students()),
        String.valueOf(facts.heads().teachers()),
        Words.STATUS.write(school.status(), language));
  }
}
