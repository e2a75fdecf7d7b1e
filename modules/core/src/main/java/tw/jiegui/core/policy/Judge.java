package tw.jiegui.core.policy;

import static tw.jiegui.core.policy.Bilingual.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Term;

/// Applies a requirement to the facts of a case. Nothing but its arguments decides.
public final class Judge {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Ground ground;
  private final Term term;
  private final Facts facts;

  private Judge(Ground ground, Term term, Facts facts) {
    this.ground = ground;
    this.term = term;
    this.facts = facts;
  }

  /// Empty where the provision says nothing for that time, or asks for nothing.
  public static Optional<Finding> find(Provision provision, Term term, Facts facts) {
    return Ground.of(provision, term)
        .filter(ground -> ground.rule() instanceof Requirement)
        .map(ground -> new Judge(ground, term, facts).judge((Requirement) ground.rule()));
  }

  /// The last day on which the thing may be done, where the rule sets one and its event is known.
  public static Optional<LocalDate> due(Rule rule, Term term, Facts facts) {
    return switch (rule) {
      case Requirement.Deadline deadline ->
          facts.day(deadline.event()).map(day -> due(deadline, day));
      case Requirement.YearlyDeadline yearly -> due(yearly, term, facts);
      case Requirement.YearlyWindow(_, var opens, var closes) ->
          Optional.of(following(closes, following(opens, start(term))));
      case Requirement.FixedWindow(_, _, var closes) -> Optional.of(closes);
      case Requirement _, Measure _ -> Optional.empty();
    };
  }

  private Finding judge(Requirement requirement) {
    return switch (requirement) {
      case Requirement.AtLeast(var metric, var value) ->
          counted(metric, count -> atLeast(metric, count, value));
      case Requirement.AtMost(var metric, var value) ->
          counted(metric, count -> atMost(metric, count, value));
      case Requirement.Between(var metric, var from, var to) ->
          counted(
              metric,
              count ->
                  count.compareTo(from) < 0
                      ? atLeast(metric, count, from)
                      : atMost(metric, count, to));
      case Requirement.Share share ->
          counted(share.of(), whole -> counted(share.part(), part -> share(share, part, whole)));
      case Requirement.SomeOf some -> someOf(some);
      case Requirement.Ceiling(var metric, var amount) ->
          counted(metric, sum -> atMost(metric, sum, BigDecimal.valueOf(amount)));
      case Requirement.YearlyWindow(var event, var opens, var closes) -> {
        var opening = following(opens, start(term));
        yield window(event, opening, following(closes, opening));
      }
      case Requirement.FixedWindow(var event, var opens, var closes) ->
          window(event, opens, closes);
      case Requirement.Deadline deadline ->
          dated(deadline.event(), day -> deadline(due(deadline, day)));
      case Requirement.YearlyDeadline yearly -> yearly(yearly);
      case Requirement.NotBefore(var event, var wait) ->
          dated(event, day -> notBefore(wait.after(day)));
      case Requirement.Requires(var condition) -> condition(condition, true);
      case Requirement.Excludes(var condition) -> condition(condition, false);
      case Requirement.Bar(var event, var lasts) -> bar(event, lasts);
    };
  }

  private Finding atLeast(String metric, BigDecimal count, BigDecimal value) {
    var said = say("{}：{}；至少應有 {}", "{}: {}; needed: at least {}", named(metric, count, value));
    return count.compareTo(value) >= 0
        ? met(said)
        : missing(
            said,
            say(
                "{}尚差 {}",
                "{}: {} more",
                Vocabulary.shipped().metric(metric),
                Sayings.of(metric, value.subtract(count))));
  }

  private Finding atMost(String metric, BigDecimal count, BigDecimal value) {
    var said = say("{}：{}；至多為 {}", "{}: {}; allowed: at most {}", named(metric, count, value));
    return count.compareTo(value) <= 0
        ? met(said)
        : missing(
            said,
            say(
                "{}超出 {}",
                "{}: {} too much",
                Vocabulary.shipped().metric(metric),
                Sayings.of(metric, count.subtract(value))));
  }

  private static Bilingual[] named(String metric, BigDecimal count, BigDecimal value) {
    return new Bilingual[] {
      Vocabulary.shipped().metric(metric), Sayings.of(metric, count), Sayings.of(metric, value)
    };
  }

  /// Compared without dividing, so that a third of 99 is exactly 33.
  private Finding share(Requirement.Share share, BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return unknown(List.of(Vocabulary.shipped().metric(share.of())));
    }
    var bound = share.percent().multiply(whole);
    var actual = part.multiply(HUNDRED);
    boolean least = share.bound() == Requirement.Bound.AT_LEAST;
    boolean met = least ? actual.compareTo(bound) >= 0 : actual.compareTo(bound) <= 0;
    var said =
        say(
            "{} ÷ {}＝{}%；" + (least ? "至少 {}%" : "至多 {}%"),
            "{} of {} are {} %; " + (least ? "at least {} %" : "at most {} %"),
            Sayings.number(part),
            Sayings.number(whole),
            Sayings.number(actual.divide(whole, 1, java.math.RoundingMode.DOWN)),
            Sayings.number(share.percent()));
    return met ? met(said) : missing(said, gap(share, part, whole, least));
  }

  private static Bilingual gap(
      Requirement.Share share, BigDecimal part, BigDecimal whole, boolean least) {
    var bound = share.percent().multiply(whole);
    var limit =
        bound.divide(
            HUNDRED, 0, least ? java.math.RoundingMode.CEILING : java.math.RoundingMode.FLOOR);
    var difference = Sayings.of(share.part(), limit.subtract(part).abs());
    return say(
        least ? "{}尚差 {}" : "{}超出 {}",
        least ? "{}: {} more" : "{}: {} too many",
        Vocabulary.shipped().metric(share.part()),
        difference);
  }

  private Finding someOf(Requirement.SomeOf some) {
    var present = facts.items();
    if (present == null) {
      return unknown(some.items().values().stream().toList());
    }
    long there = some.items().keySet().stream().filter(present::contains).count();
    var said =
        say(
            "{} 項中已有 {} 項；至少應有 {} 項",
            "{} things are listed, {} are there, {} are needed",
            Sayings.number(BigDecimal.valueOf(some.items().size())),
            Sayings.number(BigDecimal.valueOf(there)),
            Sayings.number(BigDecimal.valueOf(some.atLeast())));
    if (there >= some.atLeast()) {
      return met(said);
    }
    var open = Sayings.list(some.items(), item -> !present.contains(item));
    var more = Sayings.number(BigDecimal.valueOf(some.atLeast() - there));
    return missing(said, say("尚缺 {} 項：{}", "{} more of: {}", more, open));
  }

  private Finding window(String event, LocalDate opens, LocalDate closes) {
    return dated(
        event,
        day -> {
          var said =
              say(
                  "{}；期間為 {} 至 {}",
                  "{}; open from {} to {}",
                  Sayings.day(day),
                  Sayings.day(opens),
                  Sayings.day(closes));
          return day.isBefore(opens) || day.isAfter(closes) ? missing(said, said) : met(said);
        });
  }

  private Finding deadline(LocalDate due) {
    return submitted(
        day -> {
          var said = say("{}；期限為 {}", "{}; due on {}", Sayings.day(day), Sayings.day(due));
          return day.isAfter(due) ? missing(said, say("已逾期", "too late")) : met(said);
        });
  }

  private Finding notBefore(LocalDate earliest) {
    return submitted(
        day -> {
          var said = say("{}；最早為 {}", "{}; not before {}", Sayings.day(day), Sayings.day(earliest));
          return day.isBefore(earliest) ? missing(said, say("時間未到", "too early")) : met(said);
        });
  }

  private Finding condition(String condition, boolean wanted) {
    var holds = facts.conditions().get(condition);
    var name = Sayings.condition(condition);
    if (holds == null) {
      return unknown(List.of(name));
    }
    var said = holds ? say("{}：是", "{}: yes", name) : say("{}：否", "{}: no", name);
    return holds == wanted ? met(said) : missing(said, Sayings.of(ground.rule()));
  }

  /// Who never did what brings the bar is not barred.
  private Finding bar(String event, Stretch lasts) {
    return facts
        .day(event)
        .map(
            day ->
                submitted(
                    asked -> {
                      var ends = lasts.after(day);
                      var said =
                          say(
                              "{}：{}；至 {} 止不得申請",
                              "{}: {}; shut out until {}",
                              Sayings.event(event),
                              Sayings.day(day),
                              Sayings.day(ends));
                      return asked.isBefore(ends) ? missing(said, said) : met(said);
                    }))
        .orElseGet(() -> met(say("未曾{}", "never: {}", Sayings.event(event))));
  }

  private Finding counted(String metric, Function<BigDecimal, Finding> judge) {
    return facts
        .count(metric)
        .map(judge)
        .orElseGet(() -> unknown(List.of(Vocabulary.shipped().metric(metric))));
  }

  private Finding dated(String event, Function<LocalDate, Finding> judge) {
    return facts.day(event).map(judge).orElseGet(() -> unknown(List.of(Sayings.event(event))));
  }

  private Finding submitted(Function<LocalDate, Finding> judge) {
    return dated(Vocabulary.SUBMITTED, judge);
  }

  private Finding met(Bilingual why) {
    return new Finding.Met(ground, why);
  }

  private Finding missing(Bilingual why, Bilingual missing) {
    return new Finding.Missing(ground, why, missing);
  }

  private Finding unknown(List<Bilingual> wanted) {
    var names = wanted.stream().collect(Bilingual.joining());
    return new Finding.Unknown(ground, say("尚無資料：{}", "not known yet: {}", names), wanted);
  }

  private static LocalDate due(Requirement.Deadline deadline, LocalDate event) {
    boolean before = deadline.side() == Requirement.Side.BEFORE;
    if (deadline.counted() == Requirement.Counted.WORKING) {
      return deadline.distance().workingDays(event, before ? -1 : 1);
    }
    return before ? deadline.distance().before(event) : deadline.distance().after(event);
  }

  private Finding yearly(Requirement.YearlyDeadline yearly) {
    return due(yearly, term, facts)
        .map(this::deadline)
        .orElseGet(() -> unknown(List.of(Sayings.event(String.valueOf(yearly.event())))));
  }

  private static Optional<LocalDate> due(
      Requirement.YearlyDeadline yearly, Term term, Facts facts) {
    int years =
        switch (yearly.year()) {
          case BEFORE -> -1;
          case SAME -> 0;
          case AFTER -> 1;
        };
    var event = yearly.event();
    var inYear = event == null ? Optional.of(term.firstDay()) : facts.day(event);
    return inYear.map(day -> yearly.day().atYear(day.getYear() + years));
  }

  /// What recurs is looked for from here on: from the first day of a year, and for a day from that
  /// of its calendar year.
  private static LocalDate start(Term term) {
    return term instanceof Day ? term.firstDay().withDayOfYear(1) : term.firstDay();
  }

  /// The first such day on or after another: in a school year, 30 June is in its second half.
  private static LocalDate following(MonthDay day, LocalDate from) {
    var sameYear = day.atYear(from.getYear());
    return sameYear.isBefore(from) ? day.atYear(from.getYear() + 1) : sameYear;
  }
}
