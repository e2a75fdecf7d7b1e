package tw.jiegui.web.schools;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;

/// What the register calls its things in the reader's language.
record SchoolWords(Texts texts) {
  String name(SchoolIdentity identity) {
    String english = identity.nameEn().isEmpty() ? identity.nameZh() : identity.nameEn();
    return texts.choose(identity.nameZh(), english);
  }

  String codeAndName(SchoolIdentity identity) {
    return identity.code() + " " + name(identity);
  }

  /// The word for one of a field's choices; any other field's value is its own word.
  String value(String field, String value) {
    return switch (field) {
      case "kind", "ownership" -> choice(field, value);
      case "remote" -> texts.of(Boolean.parseBoolean(value) ? "schools.yes" : "schools.no");
      default -> value;
    };
  }

  String choice(String list, Object value) {
    return texts.of("schools." + list + "." + slug(value.toString()));
  }

  Tag status(School.Status status) {
    boolean open = status == School.Status.OPEN;
    return new Tag(choice("status", status), open ? Tag.Colour.GREEN : Tag.Colour.GREY);
  }

  List<Option> kinds() {
    return options("kind", Stream.of(SchoolKind.values()));
  }

  List<Option> ownerships() {
    return options("ownership", Stream.of(Ownership.values()));
  }

  private List<Option> options(String list, Stream<?> values) {
    return values.map(value -> Option.of(value.toString(), choice(list, value))).toList();
  }

  String day(LocalDate date) {
    return new Day(date).inBoth(texts.language());
  }

  String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Calendars.TAIWAN);
    return texts.of(
        "schools.moment",
        there.toLocalDate(),
        String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
  }

  /// Problems that are this feature's own are told in its own words.
  List<Problem> own(List<Problem> problems) {
    return problems.stream().map(problem -> renamed(problem, key(problem))).toList();
  }

  private static Problem renamed(Problem problem, String code) {
    return new Problem(problem.field(), code, problem.details());
  }

  private String key(Problem problem) {
    String own = "schools.problem." + problem.code();
    boolean known = texts.find(own, problem.details().toArray()).isPresent();
    return known ? own : problem.code();
  }

  String sentence(Problem problem) {
    String key = key(problem);
    return texts.of(key.contains(".") ? key : "pages.problem." + key, problem.details().toArray());
  }

  /// The sentence with the name of its column, for a list that stands far from any field.
  String sentenceAt(Problem problem) {
    return texts
        .find("schools.field." + problem.field())
        .map(field -> texts.of("schools.at", field, sentence(problem)))
        .orElseGet(() -> sentence(problem));
  }

  /// What is wrong with a form; each line names the field that it leads to.
  ErrorSummary summary(List<Problem> problems) {
    return new ErrorSummary(
        texts.of("pages.errors"),
        problems.stream()
            .map(problem -> Link.to("#" + problem.field(), sentenceAt(problem)))
            .toList());
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
