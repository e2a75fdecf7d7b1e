package tw.jiegui.web.schools;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolRegistry;

/// What somebody may do to a school, and which parts a form needs for it.
enum Action {
  NEW(Part.IDENTITY, Part.FACTS, Part.GROUND),
  FACTS(Part.FACTS),
  RENAME(Part.IDENTITY, Part.GROUND),
  SPLIT(Part.IDENTITY, Part.FACTS, Part.GROUND),
  MERGE(Part.SUCCESSOR, Part.GROUND),
  CLOSE(Part.GROUND),
  REOPEN(Part.GROUND);

  enum Part {
    IDENTITY,
    FACTS,
    SUCCESSOR,
    GROUND
  }

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Part> parts;

  Action(Part... parts) {
    this.parts = Set.of(parts);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  String segment() {
    return name().toLowerCase(Locale.ROOT);
  }

  String key(String word) {
    return "schools." + segment() + "." + word;
  }

  /// What cannot simply be done back is shown once more before it is done.
  boolean wantsConfirmation() {
    return this == CLOSE || this == MERGE;
  }

  boolean suits(School school) {
    return switch (this) {
      case NEW -> false;
      case FACTS -> true;
      case REOPEN -> !school.isOpen();
      case RENAME, SPLIT, MERGE, CLOSE -> school.isOpen();
    };
  }

  boolean isAllowed(School school, Acting acting) {
    return acting.is(SchoolRegistry.REGISTRARS)
        || (this == FACTS && acting.findAt(school.id(), SchoolRegistry.OWN_SCHOOL).isPresent());
  }

  Set<Role> needed() {
    return this == FACTS
        ? EnumSet.of(AUTHORITY_ADMIN, OFFICER, PRINCIPAL, SCHOOL_COORDINATOR)
        : SchoolRegistry.REGISTRARS;
  }

  /// What the page of this school offers to that person.
  static List<Action> of(School school, Acting acting) {
    return Stream.of(values())
        .filter(action -> action.suits(school) && action.isAllowed(school, acting))
        .toList();
  }
}
