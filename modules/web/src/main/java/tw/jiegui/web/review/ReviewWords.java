package tw.jiegui.web.review;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Colleague;
import tw.jiegui.core.review.Differences;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.Sight;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Tag;

/// What reviews are called in the reader's language.
record ReviewWords(Texts texts) {
  String text(String word, Object... details) {
    return texts.of("review." + word, details);
  }

  /// A code such as A-1-1 stands before the name; a key that is a word says nothing to people.
  String name(Question question) {
    return isCode(question)
        ? text("question", question.key(), of(question.name()))
        : of(question.name());
  }

  /// As short as people call it.
  String shortly(Question question) {
    return isCode(question) ? question.key() : of(question.name());
  }

  private static boolean isCode(Question question) {
    return question.key().matches("[A-Z].*");
  }

  String of(Bilingual both) {
    return texts.choose(both.zh(), both.en().isEmpty() ? both.zh() : both.en());
  }

  /// Stages are the callers' own; those that have no name here are called by their key.
  String stage(String key) {
    return texts.find("review.stage." + key).orElse(key);
  }

  static String slug(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String day(LocalDate date) {
    return new Day(date).in(texts.language());
  }

  String at(Instant at) {
    var there = at.atZone(Calendars.TAIWAN);
    return text("at", there.toLocalDate(), clock(there.getHour(), there.getMinute()));
  }

  private static String clock(int hour, int minute) {
    return "%02d:%02d".formatted(hour, minute);
  }

  String stamp(Stamp stamp) {
    return text("by", at(stamp.at()), stamp.by());
  }

  Tag tag(RoundState state) {
    var colour =
        switch (state) {
          case OPEN -> Tag.Colour.YELLOW;
          case READY -> Tag.Colour.ORANGE;
          case CLOSED -> Tag.Colour.GREEN;
        };
    return new Tag(text("state." + slug(state)), colour);
  }

  Tag tag(SheetState state) {
    var colour =
        switch (state) {
          case ASKED -> Tag.Colour.GREY;
          case WRITING -> Tag.Colour.YELLOW;
          case RETURNED -> Tag.Colour.ORANGE;
          case SUBMITTED -> Tag.Colour.GREEN;
          case CONFLICT, DECLINED, RELEASED -> Tag.Colour.RED;
        };
    return new Tag(text("sheet." + slug(state)), colour);
  }

  String judgement(Marking marking, String value) {
    if (value.isEmpty()) {
      return text("unjudged");
    }
    return switch (marking) {
      case Marking.PassFail() -> texts.find("review.judgement." + value).orElse(value);
      case Marking.Score(_, var max, _) -> text("score", value, max.toPlainString());
    };
  }

  /// How far apart, from "agree" to how many hundredths of the scale.
  Tag difference(Differences differences) {
    if (differences.judged() < 2) {
      return new Tag(text("difference.none"), Tag.Colour.GREY);
    }
    if (!differences.differ()) {
      return new Tag(text("difference.agree"), Tag.Colour.GREEN);
    }
    String percent =
        differences
            .spread()
            .multiply(BigDecimal.valueOf(100))
            .setScale(0, RoundingMode.HALF_UP)
            .toPlainString();
    return differences.isLarge()
        ? new Tag(text("difference.large", percent), Tag.Colour.RED)
        : new Tag(text("difference.small", percent), Tag.Colour.YELLOW);
  }

  String bar(Assignments.Bar bar) {
    return text("bar." + slug(bar));
  }

  String load(Colleague colleague) {
    return text("load", colleague.load().open(), colleague.reviewer().terms().mostOpen());
  }

  String stages(Set<String> stages) {
    return stages.isEmpty()
        ? text("stages.all")
        : stages.stream().sorted().map(this::stage).collect(joining(text("comma")));
  }

  /// The case as its reviewer may know it.
  String title(Sight.Case about) {
    return about.title().map(this::of).orElse(text("case", about.number()));
  }

  String applicant(Sight.Case about) {
    return about.applicant().map(this::of).orElse(text("masked"));
  }

  String sentence(Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find(problem.code(), details)
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .orElse(problem.code());
  }
}
