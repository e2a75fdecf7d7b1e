package tw.jiegui.core.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One thing that a school registered, read by its own kind.
public sealed interface Fact {
  FactKind kind();

  Values values();

  default String title() {
    return values().text(kind().titleField());
  }

  /// Of whom it is told, where that tells two facts apart: two teachers may sit in one course.
  default String of() {
    return "";
  }

  /// The first day, where there is one.
  default Optional<LocalDate> from() {
    return values().day("starts_on").or(() -> values().day("held_on"));
  }

  /// The last day: what does not end is open.
  default Optional<LocalDate> until() {
    return values().day("ends_on");
  }

  /// The same once more in the year after.
  default Fact aYearLater() {
    var later = values();
    for (String field : List.of("starts_on", "ends_on", "held_on")) {
      later = later.withOptional(field, later.day(field).map(day -> day.plusYears(1)).orElse(null));
    }
    return of(kind(), later);
  }

  static Fact of(FactKind kind, Values values) {
    return switch (kind) {
      case TEAM_MEMBER -> new TeamMember(values);
      case ACTIVITY -> new Activity(values);
      case PARTNERSHIP -> new Partnership(values);
      case TRAINING -> new Training(values);
      case MEETING -> new Meeting(values);
      case COURSE -> new Course(values);
      case MENTORSHIP -> new Mentorship(values);
    };
  }

  record TeamMember(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.TEAM_MEMBER;
    }

    Subject discipline() {
      return values.word("discipline", Subject.class).orElseThrow();
    }

    boolean hasDuties() {
      return !values.text("duties").isEmpty();
    }
  }

  record Activity(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.ACTIVITY;
    }

    /// An activity without a last day is over on its first.
    @Override
    public Optional<LocalDate> until() {
      return values.day("ends_on").or(this::from);
    }

    boolean namesIssue() {
      return !values.text("issues").isEmpty() || !values.text("sdgs").isEmpty();
    }

    boolean hasSubject() {
      return !values.text("subjects").isEmpty();
    }

    LanguageUse languageUse() {
      return values.word("language_use", LanguageUse.class).orElse(LanguageUse.NONE);
    }

    boolean speaksForeign() {
      return values.word("language", Tongue.class).filter(Tongue::isForeign).isPresent();
    }

    boolean isOnline() {
      return values.word("venue", Venue.class).orElseThrow() == Venue.ONLINE;
    }

    Optional<UUID> partner() {
      return values.id("partner");
    }
  }

  record Partnership(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.PARTNERSHIP;
    }

    String country() {
      return values.text("country");
    }

    boolean isOfSameSchool(Partnership other) {
      return country().equals(other.country()) && title().equalsIgnoreCase(other.title());
    }

    boolean meansSharedLessons() {
      return values.flag("shared_lessons");
    }
  }

  record Training(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.TRAINING;
    }

    @Override
    public String of() {
      return values.text("teacher");
    }

    @Override
    public Optional<LocalDate> until() {
      return from();
    }
  }

  record Meeting(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.MEETING;
    }

    @Override
    public Optional<LocalDate> until() {
      return from();
    }

    boolean hasMinutes() {
      return !values.text("minutes").isEmpty();
    }
  }

  record Course(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.COURSE;
    }

    boolean is(CourseForm form) {
      return values.word("form", CourseForm.class).orElseThrow() == form;
    }

    boolean isHandedOver() {
      return !values.text("handed_over_to").isEmpty();
    }
  }

  /// Another school that is helped to begin.
  record Mentorship(Values values) implements Fact {
    @Override
    public FactKind kind() {
      return FactKind.MENTORSHIP;
    }
  }
}
