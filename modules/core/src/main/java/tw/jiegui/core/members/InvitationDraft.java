package tw.jiegui.core.members;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolCode;

/// An invitation as somebody typed it.
public record InvitationDraft(Who who, What what, String days) {
  public static final int USUAL_DAYS = 14;
  private static final int MOST_DAYS = 60;

  public record Who(String email, String name) {}

  public record What(String role, String school, String until) {}

  /// An invitation read without a problem.
  public record Entry(
      Invitation.Guest guest,
      Role role,
      Optional<SchoolCode> school,
      @Nullable LocalDate until,
      int days) {}

  public Checked<Entry> check(AuthorityKind kind, LocalDate today) {
    var reader = new Reader();
    var email = EmailAddress.read(reader, "email", who.email());
    var name = reader.text("name", who.name(), Member.LONGEST_NAME);
    var role = readRole(reader, what.role(), kind);
    var school = readSchool(reader, what.school(), role);
    var until = LastDay.read(reader, "until", what.until(), today);
    var valid = readDays(reader, days);
    return reader.result(
        () -> new Entry(new Invitation.Guest(email, name), role, school, until, valid));
  }

  private static Role readRole(Reader reader, String typed, AuthorityKind kind) {
    var role = reader.oneOf("role", typed, Role.class);
    if (!Reader.tidy(typed).isEmpty() && !Grants.exists(role, kind)) {
      reader.problem("role", "role-not-here");
    }
    return role;
  }

  private static Optional<SchoolCode> readSchool(Reader reader, String typed, Role role) {
    String code = Reader.tidy(typed).toUpperCase(Locale.ROOT);
    if (!role.ofSchool()) {
      return Optional.empty();
    }
    if (code.isEmpty()) {
      reader.problem("school", "required");
    } else if (!SchoolCode.isWellFormed(code)) {
      reader.problem("school", "not-a-school-code");
    } else {
      return Optional.of(new SchoolCode(code));
    }
    return Optional.empty();
  }

  private static int readDays(Reader reader, String typed) {
    if (Reader.tidy(typed).isEmpty()) {
      return USUAL_DAYS;
    }
    int days = reader.count("days", typed, MOST_DAYS);
    if (Reader.tidy(typed).matches("0+")) {
      reader.problem("days", "too-few", 1);
    }
    return days;
  }
}
