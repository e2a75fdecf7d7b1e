package tw.jiegui.core.policy;

import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Vocabulary.Section;

/// Each kind of rule in one plain sentence.
public final class Sayings {
  private static final Vocabulary WORDS = Vocabulary.shipped();

  private Sayings() {}

  public static Bilingual of(Rule rule) {
    return switch (rule) {
      case Measure measure -> measure(measure);
      case Requirement requirement -> requirement(requirement);
    };
  }

  private static Bilingual measure(Measure measure) {
    return switch (measure) {
      case Measure.Amount(var ntd) -> money(ntd);
      case Measure.Quantity(var value, var unit) -> quantity(value, unit(unit));
      case Measure.Rate(var ntd, var per, var most) -> rate(ntd, unit(per), most);
      case Measure.OnePer one -> onePer(one);
      case Measure.Quota quota -> quota(quota);
      case Measure.Weights(_, var entries) ->
          entries.values().stream()
              .map(entry -> say("{} {}%", "{} {} %", entry.name(), number(entry.percent())))
              .collect(Bilingual.joining());
      case Measure.Listed(var items) -> items.values().stream().collect(Bilingual.joining());
      case Measure.Wording(var words) -> words;
    };
  }

  private static Bilingual rate(long ntd, Bilingual per, @Nullable Long most) {
    var rate = say("每{} {}", "{} per {}", crossed(per, money(ntd)));
    return most == null ? rate : say("{}，合計最高 {}", "{}, {} at most in all", rate, money(most));
  }

  private static Bilingual onePer(Measure.OnePer one) {
    boolean up = one.rounding() == RoundingMode.CEILING;
    var unit = one.unit().isEmpty() ? new Bilingual("單位", "unit") : unit(one.unit());
    var outer = crossed(WORDS.metric(one.of()), unit);
    var share =
        say(
            up ? "{}每 {} 計 1 {}（不足者以 1 計）" : "{}每滿 {} 計 1 {}",
            up ? "one {} for each {} {} or part of it" : "one {} for each full {} {}",
            outer[0],
            number(one.each()),
            outer[1]);
    var least = one.limits().atLeast();
    var most = one.limits().atMost();
    var raised = least == null ? share : say("{}，至少 {}", "{}, at least {}", share, number(least));
    return most == null ? raised : say("{}，至多 {}", "{}, at most {}", raised, number(most));
  }

  private static Bilingual quota(Measure.Quota quota) {
    var places = say("{} 名", "{} places", number(BigDecimal.valueOf(quota.places())));
    for (var group : quota.reserved().values()) {
      places =
          say(
              "{}，其中{}至少 {} 名",
              "{}, of them {} at least {}",
              places,
              group.name(),
              number(BigDecimal.valueOf(group.places())));
    }
    return quota.reserves() == 0
        ? places
        : say(
            "{}；備取 {} 名", "{}; {} reserves", places, number(BigDecimal.valueOf(quota.reserves())));
  }

  private static Bilingual requirement(Requirement requirement) {
    return switch (requirement) {
      case Requirement.AtLeast(var metric, var value) ->
          say("{}至少 {}", "{}: at least {}", WORDS.metric(metric), of(metric, value));
      case Requirement.AtMost(var metric, var value) ->
          say("{}至多 {}", "{}: at most {}", WORDS.metric(metric), of(metric, value));
      case Requirement.Between(var metric, var from, var to) when from.compareTo(to) == 0 ->
          say("{}：{}", "{}: {}", WORDS.metric(metric), of(metric, to));
      case Requirement.Between(var metric, var from, var to) ->
          say("{} {} 至 {}", "{}: {} to {}", WORDS.metric(metric), number(from), of(metric, to));
      case Requirement.Share share -> share(share);
      case Requirement.SomeOf some -> someOf(some);
      case Requirement.Ceiling(var metric, var amount) ->
          say("{}最高 {}", "{}: {} at most", WORDS.metric(metric), money(amount));
      case Requirement.YearlyWindow(var event, var opens, var closes) ->
          say(
              "{}：每年 {} 至 {}",
              "{}: every year from {} to {}",
              event(event),
              day(opens),
              day(closes));
      case Requirement.FixedWindow(var event, var opens, var closes) ->
          say("{}：{} 至 {}", "{}: from {} to {}", event(event), day(opens), day(closes));
      case Requirement.Deadline deadline -> deadline(deadline);
      case Requirement.YearlyDeadline yearly -> yearly(yearly);
      case Requirement.NotBefore(var event, var wait) ->
          say("{}滿{}後始得辦理", "not until {} after {}", crossed(event(event), wait.say()));
      case Requirement.Requires(var condition) -> say("須符合：{}", "only if {}", condition(condition));
      case Requirement.Excludes(var condition) -> say("{}，不得申請", "not if {}", condition(condition));
      case Requirement.Bar(var event, var lasts) ->
          say("{}後 {}內不得申請", "after {}, shut out for {}", event(event), lasts.say());
    };
  }

  private static Bilingual share(Requirement.Share share) {
    boolean least = share.bound() == Requirement.Bound.AT_LEAST;
    return say(
        least ? "{}占{}至少 {}%" : "{}占{}至多 {}%",
        least ? "{}, of {}: at least {} %" : "{}, of {}: at most {} %",
        WORDS.metric(share.part()),
        WORDS.metric(share.of()),
        number(share.percent()));
  }

  private static Bilingual someOf(Requirement.SomeOf some) {
    var items = some.items().values().stream().collect(Bilingual.joining());
    if (some.isAll()) {
      return say("應備齊：{}", "all of: {}", items);
    }
    return say(
        "下列至少 {} 項：{}", "at least {} of: {}", number(BigDecimal.valueOf(some.atLeast())), items);
  }

  private static Bilingual deadline(Requirement.Deadline deadline) {
    boolean before = deadline.side() == Requirement.Side.BEFORE;
    boolean working = deadline.counted() == Requirement.Counted.WORKING;
    var far = deadline.distance().say();
    var distance = working ? new Bilingual("工作" + far.zh().strip(), "working " + far.en()) : far;
    return before
        ? say("至遲於{}前{}", "at the latest {} before {}", crossed(event(deadline.event()), distance))
        : say("至遲於{}後{}內", "within {} after {}", crossed(event(deadline.event()), distance));
  }

  /// For sentences in which Chinese names first what English names second.
  private static Bilingual[] crossed(Bilingual first, Bilingual second) {
    return new Bilingual[] {
      new Bilingual(first.zh(), second.en()), new Bilingual(second.zh(), first.en())
    };
  }

  private static Bilingual yearly(Requirement.YearlyDeadline deadline) {
    var year =
        switch (deadline.year()) {
          case BEFORE -> new Bilingual("前一年", "the year before");
          case SAME -> new Bilingual("當年", "the year");
          case AFTER -> new Bilingual("次年", "the year after");
        };
    var on = day(deadline.day());
    var event = deadline.event();
    if (event == null) {
      return say("至遲於{} {}", "at the latest on {} of {}", crossed(year, on));
    }
    boolean same = deadline.year() == Requirement.YearOf.SAME;
    return say(
        "至遲於{}{} {}",
        same ? "at the latest on {} of {} of {}" : "at the latest on {} of {} {}",
        new Bilingual(event(event).zh(), on.en()),
        year,
        new Bilingual(on.zh(), event(event).en()));
  }

  static Bilingual of(String metric, BigDecimal value) {
    return WORDS.isMoney(metric)
        ? money(value.longValueExact())
        : quantity(value, WORDS.unitOf(metric));
  }

  /// A finding's reason with what is missing.
  public static Bilingual joined(Bilingual why, Bilingual missing) {
    return why.equals(missing) ? why : say("{}。{}", "{}. {}", why, missing);
  }

  /// The result of a measure in its own unit.
  public static Bilingual figure(Figure figure) {
    return switch (figure.ground().rule()) {
      case Measure.Amount _, Measure.Rate _, Requirement.Ceiling _ ->
          money(figure.value().longValue());
      case Measure.Quantity(_, var unit) -> quantity(figure.value(), unit(unit));
      case Measure.OnePer one when !one.unit().isEmpty() ->
          quantity(figure.value(), unit(one.unit()));
      default -> number(figure.value());
    };
  }

  static Bilingual quantity(BigDecimal value, Bilingual unit) {
    if (unit.zh().isEmpty()) {
      return number(value);
    }
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    var counted = one ? new Bilingual(unit.zh(), singular(unit.en())) : unit;
    return say("{} {}", "{} {}", number(value), counted);
  }

  private static String singular(String plural) {
    if (plural.equals("people")) {
      return "person";
    }
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  public static Bilingual money(long ntd) {
    var figure = number(BigDecimal.valueOf(ntd));
    return say("新臺幣 {} 元", "NT${}", figure);
  }

  static Bilingual number(BigDecimal value) {
    return same(
        new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value));
  }

  static Bilingual day(LocalDate day) {
    return new Bilingual(
        "%d年%d月%d日".formatted(day.getYear() - 1911, day.getMonthValue(), day.getDayOfMonth()),
        day.toString());
  }

  private static Bilingual day(MonthDay day) {
    return new Bilingual(
        "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()),
        "%d %s"
            .formatted(
                day.getDayOfMonth(),
                day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)));
  }

  static Bilingual list(Map<String, Bilingual> items, java.util.function.Predicate<String> which) {
    return items.entrySet().stream()
        .filter(item -> which.test(item.getKey()))
        .map(Map.Entry::getValue)
        .collect(Bilingual.joining());
  }

  static Bilingual event(String event) {
    return WORDS.name(Section.EVENTS, event);
  }

  static Bilingual condition(String condition) {
    return WORDS.name(Section.CONDITIONS, condition);
  }

  static Bilingual unit(String unit) {
    return WORDS.name(Section.UNITS, unit);
  }
}
