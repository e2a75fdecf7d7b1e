package tw.jiegui.local.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a school as an institution.
public record DemoEvent(
    UUID schoolId, Kind kind, Ground ground, @Nullable UUID otherSchoolId, String formerValue) {
  public enum Kind {
    OPENED,
    RENAMED,
    RECODED,
    CLOSED,
    MERGED_INTO,
    ABSORBED
  }

  /// Since when, and why.
  public record Ground(LocalDate effectiveOn, String reason) {}

  static DemoEvent of(DemoSchool school, Kind kind, Ground ground) {
    return new DemoEvent(school.id(), kind, ground, null, "");
  }

  DemoEvent with(DemoSchool other) {
    return new DemoEvent(schoolId, kind, ground, other.id(), formerValue);
  }

  DemoEvent formerly(String value) {
    return new DemoEvent(schoolId, kind, ground, otherSchoolId, value);
  }

  UUID id() {
    return Seeds.uuid("event", kind.name(), schoolId.toString(), String.valueOf(otherSchoolId));
  }
}
