package tw.jiegui.core.schools;

import java.util.Locale;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;

/// A school as somebody typed it: in a form, in a row of a file or over the API.
public record SchoolDraft(Identity identity, Facts facts) {
  public record Identity(String code, String nameZh, String nameEn) {}

  public record Facts(
      String kind,
      String ownership,
      String district,
      String remote,
      String students,
      String teachers) {}

  /// A school read without a problem.
  public record Entry(SchoolIdentity identity, SchoolFacts facts) {}

  public Checked<Entry> check() {
    var reader = new Reader();
    var read = readIdentity(reader, identity);
    var told = readFacts(reader, facts);
    return reader.result(() -> new Entry(read.toIdentity(), told));
  }

  public static Checked<SchoolIdentity> check(Identity typed) {
    var reader = new Reader();
    var read = readIdentity(reader, typed);
    return reader.result(read::toIdentity);
  }

  public static Checked<SchoolFacts> check(Facts typed) {
    var reader = new Reader();
    var read = readFacts(reader, typed);
    return reader.result(() -> read);
  }

  private record ReadIdentity(String code, String nameZh, String nameEn) {
    SchoolIdentity toIdentity() {
      return new SchoolIdentity(new SchoolCode(code), nameZh, nameEn);
    }
  }

  private static ReadIdentity readIdentity(Reader reader, Identity typed) {
    String code = reader.text("code", typed.code(), 20).toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !SchoolCode.isWellFormed(code)) {
      reader.problem("code", "not-a-school-code");
    }
    return new ReadIdentity(
        code,
        reader.text("name_zh", typed.nameZh(), 60),
        reader.optionalText("name_en", typed.nameEn(), 120));
  }

  private static SchoolFacts readFacts(Reader reader, Facts typed) {
    return new SchoolFacts(
        reader.oneOf("kind", typed.kind(), SchoolKind.class),
        reader.oneOf("ownership", typed.ownership(), Ownership.class),
        reader.text("district", typed.district(), 40),
        reader.yesOrNo("remote", typed.remote()),
        new SchoolFacts.Heads(
            reader.count("students", typed.students(), 20_000),
            reader.count("teachers", typed.teachers(), 2_000)));
  }
}
