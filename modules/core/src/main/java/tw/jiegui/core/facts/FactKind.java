package tw.jiegui.core.facts;

import static tw.jiegui.core.facts.Field.country;
import static tw.jiegui.core.facts.Field.needed;
import static tw.jiegui.core.facts.Field.numbers;
import static tw.jiegui.core.facts.Field.oneOf;
import static tw.jiegui.core.facts.Field.optional;
import static tw.jiegui.core.facts.Field.several;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.facts.Field.Form.Count;
import tw.jiegui.core.facts.Field.Form.Date;
import tw.jiegui.core.facts.Field.Form.Email;
import tw.jiegui.core.facts.Field.Form.Flag;
import tw.jiegui.core.facts.Field.Form.Line;
import tw.jiegui.core.facts.Field.Form.Partner;
import tw.jiegui.core.facts.Field.Form.Text;

/// What a school registers, and what is asked of each.
public enum FactKind {
  TEAM_MEMBER(
      "team",
      needed("name", new Line(40)),
      needed("post", new Line(40)),
      needed("discipline", oneOf("subject", Subject.class)),
      optional("teacher", new Flag()),
      optional("duties", new Text(300)),
      optional("contact", new Flag()),
      optional("email", new Email())),
  ACTIVITY(
      "activities",
      needed("form", oneOf("form", ActivityForm.class)),
      needed("title", new Line(100)),
      needed("starts_on", new Date()),
      optional("ends_on", new Date()),
      needed("venue", oneOf("venue", Venue.class)),
      optional("country", country()),
      optional("subjects", several("subject", Subject.class, "administration")),
      optional("issues", several("issue", Issue.class)),
      optional("sdgs", numbers("sdg", 17)),
      optional("grades", numbers("grade", 12)),
      needed("students", new Count(20_000)),
      optional("students_of", new Count(20_000)),
      optional("disadvantaged", new Count(20_000)),
      optional("partner", new Partner()),
      optional("language_use", oneOf("language_use", LanguageUse.class)),
      optional("language", oneOf("language", Tongue.class)),
      optional("ties", several("tie", Tie.class)),
      optional("note", new Text(1_000))),
  PARTNERSHIP(
      "partnerships",
      needed("name", new Line(120)),
      needed("country", country()),
      optional("contact_name", new Line(80)),
      optional("email", new Email()),
      needed("agreement", oneOf("agreement", Agreement.class)),
      optional("shared_lessons", new Flag()),
      needed("starts_on", new Date()),
      optional("ends_on", new Date()),
      optional("done", new Text(2_000))),
  TRAINING(
      "trainings",
      needed("teacher", new Line(40)),
      needed("form", oneOf("training", TrainingForm.class)),
      needed("title", new Line(100)),
      needed("held_on", new Date()),
      needed("hours", new Count(500))),
  MEETING(
      "meetings",
      needed("title", new Line(100)),
      needed("held_on", new Date()),
      optional("attendees", new Count(500)),
      optional("minutes", new Text(20_000))),
  COURSE(
      "courses",
      needed("title", new Line(100)),
      needed("form", oneOf("course", CourseForm.class)),
      optional("subjects", several("subject", Subject.class, "administration")),
      optional("grades", numbers("grade", 12)),
      optional("handed_over_to", new Line(120)),
      optional("note", new Text(2_000))),
  MENTORSHIP(
      "mentorships",
      needed("name", new Line(120)),
      needed("starts_on", new Date()),
      optional("ends_on", new Date()),
      optional("done", new Text(2_000)));

  private final String segment;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Field> fields;

  FactKind(String segment, Field... fields) {
    this.segment = segment;
    this.fields = List.of(fields);
  }

  /// How the kind stands in addresses.
  public String segment() {
    return segment;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<Field> fields() {
    return fields;
  }

  /// The field by which people call such a fact.
  public String titleField() {
    return switch (this) {
      case TEAM_MEMBER, PARTNERSHIP, MENTORSHIP -> "name";
      case ACTIVITY, TRAINING, MEETING, COURSE -> "title";
    };
  }

  /// What comes back year after year may be taken over; a partnership goes on by itself.
  public boolean isCarriedOver() {
    return this == TEAM_MEMBER || this == ACTIVITY || this == COURSE;
  }

  public static Optional<FactKind> at(String segment) {
    return Stream.of(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
  }
}
