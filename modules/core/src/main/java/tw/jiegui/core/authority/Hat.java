package tw.jiegui.core.authority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role that a person holds in an authority, for one of its schools where the role is a school's.
public record Hat(Role role, @Nullable SchoolRef school) {
  public record SchoolRef(UUID id, String code, String nameZh, String nameEn) {}

  public Hat {
    if (role.ofSchool() == (school == null)) {
      throw new IllegalArgumentException(role + " with school " + school);
    }
  }

  public boolean isAt(UUID schoolId) {
    return school != null && school.id().equals(schoolId);
  }
}
