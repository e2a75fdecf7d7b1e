package tw.jiegui.core.authority;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far somebody's eyes reach: over the whole authority, or over his schools alone.
public sealed interface Scope {
  record Whole() implements Scope {}

  record OfSchools(Set<UUID> schools) implements Scope {
    public OfSchools {
      schools = Set.copyOf(schools);
    }
  }

  static Scope of(Acting acting, Set<Role> whole, Set<Role> ofSchool) {
    if (acting.is(whole)) {
      return new Whole();
    }
    var schools =
        acting.hats().stream()
            .filter(hat -> ofSchool.contains(hat.role()))
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::id)
            .collect(toUnmodifiableSet());
    if (schools.isEmpty()) {
      throw new Forbidden(union(whole, ofSchool));
    }
    return new OfSchools(schools);
  }

  default boolean covers(@Nullable UUID school) {
    return switch (this) {
      case Whole() -> true;
      case OfSchools(var schools) -> school != null && schools.contains(school);
    };
  }

  private static Set<Role> union(Set<Role> some, Set<Role> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
