package tw.jiegui.core.aggregates;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is counted.
public enum Measure {
  SCHOOLS,
  ASSESSMENTS_BEGUN,
  ASSESSMENTS_COMPLETE,
  LEVELS_REACHED,
  CERTIFICATES_HELD;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Measure> find(String slug) {
    return Stream.of(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }

  /// Anybody can count schools; how far they are is told only of several.
  boolean isPublic() {
    return this == SCHOOLS;
  }
}
