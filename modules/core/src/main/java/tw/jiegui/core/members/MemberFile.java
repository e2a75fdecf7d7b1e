package tw.jiegui.core.members;

import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.tables.Column;
import tw.jiegui.core.tables.Table;
import tw.jiegui.core.tables.TableFormat;

/// People of schools as a file: who, in which role, at which school, from when to when.
public final class MemberFile {
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("school", "學校代碼", "School code", "代碼"),
          Column.required("role", "職務", "Role", "身分"),
          Column.required("name", "姓名", "Name"),
          Column.optional("email", "電子郵件", "E-mail", "Email", "信箱", "電子信箱"),
          Column.optional("sso_subject", "單一簽入帳號", "SSO subject", "SSO account", "教育帳號"),
          Column.optional("since", "起日", "Since", "到職日"),
          Column.optional("until", "訖日", "Until", "離職日"));

  private static final Map<Role, List<String>> ROLES =
      Map.of(
          Role.PRINCIPAL, List.of("校長", "principal"),
          Role.SCHOOL_COORDINATOR, List.of("學校專責窗口", "專責窗口", "school coordinator", "coordinator"),
          Role.TEACHER, List.of("教師", "老師", "teacher"));

  private MemberFile() {}

  static Checked<Table> read(byte[] content) {
    return Table.read(content, COLUMNS);
  }

  /// The name of the role that the word stands for, or the word itself where nobody knows it.
  static String role(String typed) {
    String word = Reader.tidy(typed);
    return ROLES.entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(word::equalsIgnoreCase))
        .map(role -> role.getKey().name())
        .findFirst()
        .orElse(word);
  }

  /// A file to fill in, with the headings of one language.
  public static byte[] template(TableFormat format, boolean chinese) {
    int language = chinese ? 0 : 1;
    return format.write(
        List.of(COLUMNS.stream().map(each -> each.headings().get(language)).toList()));
  }
}
