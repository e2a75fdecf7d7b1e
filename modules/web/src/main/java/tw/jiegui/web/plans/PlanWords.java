package tw.jiegui.web.plans;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Model;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanNode;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.core.plans.State;
import tw.jiegui.core.plans.Years;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.language.Day;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Tag;

/// What plans call their things in the reader's language.
record PlanWords(Texts texts) {
  String of(Bilingual text) {
    return texts.choose(text.zh(), text.en());
  }

  String choice(String list, Object value) {
    return texts.of("plans." + list + "." + slug(value));
  }

  List<Option> options(String list, Object... values) {
    return Stream.of(values)
        .map(value -> Option.of(value.toString(), choice(list, value)))
        .toList();
  }

  Tag state(State state) {
    return new Tag(
        choice("state", state),
        switch (state) {
          case REACHED -> Tag.Colour.GREEN;
          case ON_TRACK -> Tag.Colour.TEAL;
          case BEHIND -> Tag.Colour.RED;
          case NO_DATA -> Tag.Colour.YELLOW;
          case NOT_DUE -> Tag.Colour.GREY;
        });
  }

  /// Goal 1: …, in the authority's own word for the level.
  String title(Plan plan, PlanNode node) {
    return texts.of("plans.numbered", of(plan.word(node.kind())), node.number(), of(node.name()));
  }

  String numbered(PlanNode node) {
    return node.number() + " " + of(node.name());
  }

  String year(Years.Calendar calendar, int year) {
    return slot(calendar, Slot.whole(year));
  }

  String slot(Years.Calendar calendar, Slot slot) {
    int gregorian = slot.year() + 1911;
    String key = calendar == Years.Calendar.FISCAL_YEAR ? "fiscal" : "school";
    String year =
        texts.of("plans.year." + key, String.valueOf(slot.year()), String.valueOf(gregorian));
    return slot.half() == 0 ? year : texts.of("plans.semester", year, slot.half());
  }

  String years(Years years) {
    return years.first() == years.last()
        ? year(years.calendar(), years.first())
        : texts.of(
            "plans.years",
            year(years.calendar(), years.first()),
            year(years.calendar(), years.last()));
  }

  String stages(Collection<Stage> stages) {
    return stages.isEmpty()
        ? texts.of("plans.stage.all")
        : stages.stream()
            .sorted()
            .map(stage -> choice("stage", stage))
            .collect(joining(texts.of("plans.and")));
  }

  String touch(Stamp stamp) {
    return texts.of("plans.by", moment(stamp.at()), stamp.by());
  }

  String day(LocalDate date) {
    return new Day(date).inBoth(texts.language());
  }

  String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Calendars.TAIWAN);
    return texts.of(
        "plans.moment",
        there.toLocalDate(),
        String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute()));
  }

  /// Problems that are this feature's own are told in its own words.
  List<Problem> own(List<Problem> problems) {
    return problems.stream()
        .map(problem -> new Problem(problem.field(), key(problem), problem.details()))
        .toList();
  }

  String sentence(Problem problem) {
    String key = key(problem);
    return texts.of(key.contains(".") ? key : "pages.problem." + key, problem.details().toArray());
  }

  ErrorSummary summary(List<Problem> problems) {
    return new ErrorSummary(
        texts.of("pages.errors"),
        problems.stream()
            .map(problem -> Link.to("#" + problem.field(), sentenceAt(problem)))
            .toList());
  }

  String sentenceAt(Problem problem) {
    return texts
        .find("plans.field." + problem.field())
        .map(field -> texts.of("pages.error", field, sentence(problem)))
        .orElseGet(() -> sentence(problem));
  }

  private String key(Problem problem) {
    String own = "plans.problem." + problem.code();
    boolean known = texts.find(own, problem.details().toArray()).isPresent();
    return known ? own : problem.code();
  }

  static String slug(Object name) {
    return name.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A plan to copy: whose it is, its name and its years.
  String model(Model model) {
    return texts.of(
        "plans.model." + slug(model.origin()),
        of(model.authority()),
        of(model.title()),
        years(model.years()));
  }
}
