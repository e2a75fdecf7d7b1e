package tw.jiegui.core.plans;

import java.util.Optional;
import tw.jiegui.core.schools.SchoolKind;

public enum Stage {
  ELEMENTARY,
  JUNIOR,
  SENIOR;

  /// Plans leave kindergartens out.
  public static Optional<Stage> of(SchoolKind kind) {
    return switch (kind) {
      case KINDERGARTEN -> Optional.empty();
      case ELEMENTARY -> Optional.of(ELEMENTARY);
      case JUNIOR_HIGH -> Optional.of(JUNIOR);
      case SENIOR_HIGH, VOCATIONAL_HIGH -> Optional.of(SENIOR);
    };
  }
}
