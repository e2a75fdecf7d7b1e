package tw.jiegui.core.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolFacts;

/// How many a school has in a year: its own figure, or else the register's of today.
public record Heads(Count count, @Nullable OfSchool own) {
  public record Count(int students, int teachers) {
    Map<String, String> named() {
      return Map.of("students", String.valueOf(students), "teachers", String.valueOf(teachers));
    }
  }

  public record OfSchool(int version, Stamp told) {}

  static Heads ofRegister(SchoolFacts facts) {
    return new Heads(new Count(facts.heads().students(), facts.heads().teachers()), null);
  }

  /// Nothing was told yet where it is 0.
  public int version() {
    return own == null ? 0 : own.version();
  }

  public static Checked<Count> check(String students, String teachers) {
    var reader = new Reader();
    int pupils = reader.count("students", students, 20_000);
    int staff = reader.count("teachers", teachers, 2_000);
    if (reader.result(() -> pupils) instanceof Checked.Valid<Integer> && pupils == 0) {
      reader.problem("students", "no-students");
    }
    return reader.result(() -> new Count(pupils, staff));
  }
}
