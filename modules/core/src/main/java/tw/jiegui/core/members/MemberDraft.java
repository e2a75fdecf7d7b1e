package tw.jiegui.core.members;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.members.Membership.Term;
import tw.jiegui.core.members.PlannedMember.Identity;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tables.Row;

/// One row of a file of people, as somebody typed it.
record MemberDraft(Row row) {
  record Entry(Identity identity, Role role, SchoolCode school, Term term) {}

  /// As far as it can be read; whether it can is found out by [#check].
  Identity identity() {
    return readIdentity(new Reader());
  }

  /// The code as it is looked up.
  String code() {
    return Reader.tidy(row.cell("school")).toUpperCase(Locale.ROOT);
  }

  Checked<Entry> check(LocalDate today) {
    var reader = new Reader();
    var identity = readIdentity(reader);
    var role = readRole(reader);
    var code = readSchool(reader);
    var since = readSince(reader, today);
    var until = readUntil(reader, since);
    return reader.result(
        () -> new Entry(identity, role, new SchoolCode(code), new Term(since, until)));
  }

  private Identity readIdentity(Reader reader) {
    String name = reader.text("name", row.cell("name"), Member.LONGEST_NAME);
    String subject = reader.optionalText("sso_subject", row.cell("sso_subject"), 200);
    boolean addressed = !Reader.tidy(row.cell("email")).isEmpty();
    if (!addressed && subject.isEmpty()) {
      reader.problem("email", "email-or-sso-subject");
    }
    String email = addressed ? EmailAddress.read(reader, "email", row.cell("email")) : "";
    return new Identity(email, subject, name);
  }

  private Role readRole(Reader reader) {
    String typed = MemberFile.role(row.cell("role"));
    var role = reader.oneOf("role", typed, Role.class);
    if (!typed.isEmpty() && !role.ofSchool() && role.name().equalsIgnoreCase(typed)) {
      reader.problem("role", "staff-by-invitation");
    }
    return role;
  }

  private String readSchool(Reader reader) {
    String code = reader.text("school", row.cell("school"), 20).toUpperCase(Locale.ROOT);
    if (code.matches("[0-9]{4,5}")) {
      reader.problem("school", "leading-zero-lost");
    } else if (!code.isEmpty() && !SchoolCode.isWellFormed(code)) {
      reader.problem("school", "not-a-school-code");
    }
    return code;
  }

  private LocalDate readSince(Reader reader, LocalDate today) {
    return Reader.tidy(row.cell("since")).isEmpty()
        ? today
        : reader.date("since", row.cell("since"));
  }

  private @Nullable LocalDate readUntil(Reader reader, LocalDate since) {
    if (Reader.tidy(row.cell("until")).isEmpty()) {
      return null;
    }
    var until = reader.date("until", row.cell("until"));
    if (until.isAfter(LocalDate.EPOCH) && until.isBefore(since)) {
      reader.problem("until", "before-it-begins");
    }
    return until;
  }
}
