package tw.jiegui.core.schools;

import java.util.Optional;

public enum Stage {
  ELEMENTARY,
  JUNIOR,
  SENIOR;

  /// Kindergartens belong to none.
  public static Optional<Stage> of(SchoolKind kind) {
    return switch (kind) {
      case KINDERGARTEN -> Optional.empty();
      case ELEMENTARY -> Optional.of(ELEMENTARY);
      case JUNIOR_HIGH -> Optional.of(JUNIOR);
      case SENIOR_HIGH, VOCATIONAL_HIGH -> Optional.of(SENIOR);
    };
  }
}
