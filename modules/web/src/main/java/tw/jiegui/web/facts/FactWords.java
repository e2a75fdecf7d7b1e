package tw.jiegui.web.facts;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Names;
import tw.jiegui.core.facts.Values;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.School;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;

/// What the facts are called in the reader's language.
record FactWords(Texts texts) {
  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en());
  }

  String name(FactKind kind) {
    return of(Names.of(kind));
  }

  String name(FactKind kind, Field field) {
    return of(Names.of(kind, field));
  }

  String name(School school) {
    var identity = school.identity();
    String english = identity.nameEn().isEmpty() ? identity.nameZh() : identity.nameEn();
    return texts.choose(identity.nameZh(), english);
  }

  String year(SchoolYear year) {
    int begins = year.firstDay().getYear();
    return texts.of("facts.year", year.roc(), begins + "–" + (begins + 1) % 100);
  }

  /// What stands in a field, as people read it; partners by their ids.
  String value(Field field, Values values, Map<String, String> partners) {
    String value = values.text(field.name());
    if (field.form() instanceof Field.Form.Flag) {
      return of(Names.ofFlag(values.flag(field.name())));
    }
    if (value.isEmpty()) {
      return texts.of("facts.nothing");
    }
    return switch (field.form()) {
      case Field.Form.Line _, Field.Form.Text _, Field.Form.Email _, Field.Form.Flag _ -> value;
      case Field.Form.Count _ -> texts.of("facts.number", values.count(field.name()));
      case Field.Form.Date _ -> day(LocalDate.parse(value));
      case Field.Form.OneOf(var list, var words) ->
          words.contains(value) ? of(Names.ofWord(list, value)) : value;
      case Field.Form.Several(var list, _) ->
          values.several(field.name()).stream()
              .map(word -> of(Names.ofWord(list, word)))
              .collect(joining(texts.of("facts.comma")));
      case Field.Form.Partner _ -> partners.getOrDefault(value, texts.of("facts.partner.gone"));
    };
  }

  String day(LocalDate date) {
    return new Day(date).in(texts.language());
  }

  /// When it took place, for those that took place some time.
  String days(Entry entry) {
    var from = entry.fact().from();
    var until = entry.fact().until();
    if (from.isEmpty()) {
      return "";
    }
    return until.isEmpty()
        ? texts.of("facts.since", day(from.get()))
        : until.equals(from)
            ? day(from.get())
            : texts.of("facts.days", day(from.get()), day(until.get()));
  }

  String stamp(Stamp stamp) {
    ZonedDateTime there = stamp.at().atZone(Calendars.TAIWAN);
    return texts.of("facts.by", moment(there.toInstant()), stamp.by());
  }

  private String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Calendars.TAIWAN);
    return texts.of(
        "facts.moment",
        there.toLocalDate(),
        String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
  }

  String sentence(Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("facts.problem." + problem.code(), details)
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .orElse(problem.code());
  }

  /// The sentence with the name of its field, for a list that stands far from it.
  String sentenceAt(FactKind kind, Problem problem) {
    return kind.fields().stream()
        .filter(field -> field.name().equals(problem.field()))
        .map(field -> texts.of("facts.at", name(kind, field), sentence(problem)))
        .findFirst()
        .orElseGet(() -> sentence(problem));
  }

  ErrorSummary summary(FactKind kind, List<Problem> problems) {
    return new ErrorSummary(
        texts.of("pages.errors"),
        problems.stream()
            .map(problem -> Link.to("#" + problem.field(), sentenceAt(kind, problem)))
            .toList());
  }
}
