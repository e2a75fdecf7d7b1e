package tw.jiegui.core.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Measure.Limits;
import tw.jiegui.core.policy.Measure.Reserved;
import tw.jiegui.core.policy.Measure.Weight;
import tw.jiegui.core.policy.Vocabulary.Section;
import tw.jiegui.core.yaml.YamlSection;

/// Reads what stands under a date: exactly one kind of rule.
final class RuleReader {
  private final Vocabulary vocabulary;

  RuleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Rule read(YamlSection holder) {
    if (holder.keys().size() != 1) {
      throw holder.problem("", "must hold exactly one kind of rule");
    }
    var name = holder.keys().getFirst();
    var kind =
        RuleKind.find(name)
            .orElseThrow(
                () -> holder.problem(name, "is no kind of rule; known are " + RuleKind.list()));
    return checked(holder, name, () -> read(kind, holder));
  }

  private Rule read(RuleKind kind, YamlSection holder) {
    if (kind == RuleKind.AMOUNT) {
      return new Measure.Amount(holder.money(kind.key()));
    }
    var body = holder.section(kind.key());
    return switch (kind) {
      case AMOUNT, NUMBER, RATE, ONE_PER, QUOTA, WEIGHTS, LIST, TEXT -> measure(kind, body);
      case AT_LEAST, AT_MOST, BETWEEN, SHARE, SOME_OF, CEILING -> count(kind, body);
      case WINDOW, DEADLINE, NOT_BEFORE, REQUIRES, EXCLUDES, BAR -> order(kind, body);
    };
  }

  private Rule measure(RuleKind kind, YamlSection body) {
    return switch (kind) {
      case NUMBER ->
          new Measure.Quantity(
              body.only("value", "unit").decimal("value"), known(Section.UNITS, body, "unit"));
      case RATE ->
          new Measure.Rate(
              body.only("amount", "per", "at-most").money("amount"),
              known(Section.UNITS, body, "per"),
              body.has("at-most") ? body.money("at-most") : null);
      case ONE_PER -> onePer(body);
      case QUOTA ->
          new Measure.Quota(
              body.only("places", "reserves", "reserved").number("places"),
              body.has("reserves") ? body.number("reserves") : 0,
              body.has("reserved") ? items(body, "reserved", this::reserved) : Map.of());
      case WEIGHTS -> weights(body);
      case LIST -> new Measure.Listed(items(body.only("items"), "items", Bilingual::of));
      default -> new Measure.Wording(Bilingual.of(body));
    };
  }

  private Rule onePer(YamlSection body) {
    body.only("of", "each", "rounding", "at-least", "at-most", "unit");
    return new Measure.OnePer(
        known(Section.METRICS, body, "of"),
        body.decimal("each"),
        word(body, "rounding", "down").equals("up") ? RoundingMode.CEILING : RoundingMode.FLOOR,
        new Limits(optional(body, "at-least"), optional(body, "at-most")),
        body.has("unit") ? known(Section.UNITS, body, "unit") : "");
  }

  private Reserved reserved(YamlSection entry) {
    return new Reserved(entry.only("places", "zh", "en").number("places"), Bilingual.parts(entry));
  }

  private static Measure.Weights weights(YamlSection body) {
    var grouped = body.has("entries");
    var entries = grouped ? body.only("groups", "entries").section("entries") : body;
    Map<String, Bilingual> groups = grouped ? items(body, "groups", Bilingual::of) : Map.of();
    var weights = new LinkedHashMap<String, Weight>();
    for (var key : entries.keys()) {
      var entry = entries.section(key).only("weight", "zh", "en", "group");
      var group = entry.has("group") ? entry.text("group") : null;
      if (group != null && !groups.containsKey(group)) {
        throw entry.problem("group", "is not among the groups");
      }
      weights.put(key, new Weight(entry.decimal("weight"), Bilingual.parts(entry), group));
    }
    return new Measure.Weights(groups, weights);
  }

  private Rule count(RuleKind kind, YamlSection body) {
    return switch (kind) {
      case AT_LEAST ->
          new Requirement.AtLeast(metric(body.only("metric", "value")), body.decimal("value"));
      case AT_MOST ->
          new Requirement.AtMost(metric(body.only("metric", "value")), body.decimal("value"));
      case BETWEEN ->
          new Requirement.Between(
              metric(body.only("metric", "from", "to")), body.decimal("from"), body.decimal("to"));
      case SHARE -> share(body.only("part", "of", "at-least", "at-most"));
      case SOME_OF -> someOf(body.only("at-least", "items"));
      default -> ceiling(body.only("metric", "amount"));
    };
  }

  private Rule share(YamlSection body) {
    boolean floor = body.has("at-least");
    if (floor == body.has("at-most")) {
      throw body.problem("at-least", "or at-most: exactly one of them");
    }
    return new Requirement.Share(
        known(Section.METRICS, body, "part"),
        known(Section.METRICS, body, "of"),
        floor ? Requirement.Bound.AT_LEAST : Requirement.Bound.AT_MOST,
        body.decimal(floor ? "at-least" : "at-most"));
  }

  private static Rule someOf(YamlSection body) {
    var items = items(body, "items", Bilingual::of);
    boolean all = "all".equals(body.values().get("at-least"));
    return new Requirement.SomeOf(all ? items.size() : body.number("at-least"), items);
  }

  private Rule ceiling(YamlSection body) {
    var metric = metric(body);
    if (!vocabulary.isMoney(metric)) {
      throw body.problem("metric", "is " + metric + ", which is not a sum of money");
    }
    return new Requirement.Ceiling(metric, body.money("amount"));
  }

  private Rule order(RuleKind kind, YamlSection body) {
    return switch (kind) {
      case WINDOW -> window(body.only("event", "opens", "closes"));
      case DEADLINE -> body.has("day") ? yearlyDeadline(body) : deadline(body);
      case NOT_BEFORE ->
          new Requirement.NotBefore(
              event(body.only("event", "wait")), Stretch.of(body.section("wait")));
      case REQUIRES ->
          new Requirement.Requires(known(Section.CONDITIONS, body.only("condition"), "condition"));
      case EXCLUDES ->
          new Requirement.Excludes(known(Section.CONDITIONS, body.only("condition"), "condition"));
      default ->
          new Requirement.Bar(
              event(body.only("event", "lasts")), Stretch.of(body.section("lasts")));
    };
  }

  private Rule window(YamlSection body) {
    var event = body.has("event") ? event(body) : Vocabulary.SUBMITTED;
    if (body.text("opens").length() > 5) {
      return new Requirement.FixedWindow(
          event, day(body, "opens", LocalDate::parse), day(body, "closes", LocalDate::parse));
    }
    return new Requirement.YearlyWindow(event, monthDay(body, "opens"), monthDay(body, "closes"));
  }

  private Rule yearlyDeadline(YamlSection body) {
    body.only("event", "day", "year");
    var year = word(body, "year", "same").toUpperCase(Locale.ROOT);
    if (Arrays.stream(Requirement.YearOf.values()).noneMatch(of -> of.name().equals(year))) {
      throw body.problem("year", "must be before, same or after");
    }
    return new Requirement.YearlyDeadline(
        body.has("event") ? event(body) : null,
        monthDay(body, "day"),
        Requirement.YearOf.valueOf(year));
  }

  private Rule deadline(YamlSection body) {
    body.only("event", "before", "after", "counted");
    boolean before = body.has("before");
    if (before == body.has("after")) {
      throw body.problem("before", "or after: exactly one of them");
    }
    var distance = Stretch.of(body.section(before ? "before" : "after"));
    boolean working = word(body, "counted", "calendar").equals("working");
    if (working && distance.unit() != Stretch.Unit.DAYS) {
      throw body.problem("counted", "can be working for days only");
    }
    return new Requirement.Deadline(
        event(body),
        before ? Requirement.Side.BEFORE : Requirement.Side.AFTER,
        distance,
        working ? Requirement.Counted.WORKING : Requirement.Counted.CALENDAR);
  }

  private String metric(YamlSection body) {
    return known(Section.METRICS, body, "metric");
  }

  private String event(YamlSection body) {
    return known(Section.EVENTS, body, "event");
  }

  private String known(Section section, YamlSection body, String key) {
    return vocabulary.known(section, body, key);
  }

  private static <T> Map<String, T> items(
      YamlSection body, String key, Function<YamlSection, T> read) {
    var list = body.section(key);
    var items = new LinkedHashMap<String, T>();
    for (var item : list.keys()) {
      items.put(item, read.apply(list.section(item)));
    }
    return items;
  }

  private static @Nullable BigDecimal optional(YamlSection body, String key) {
    return body.has(key) ? body.decimal(key) : null;
  }

  private static String word(YamlSection body, String key, String otherwise) {
    return body.has(key) ? body.text(key) : otherwise;
  }

  private static MonthDay monthDay(YamlSection body, String key) {
    return day(body, key, text -> MonthDay.parse("--" + text));
  }

  private static <T> T day(YamlSection body, String key, Function<String, T> parse) {
    try {
      return parse.apply(body.text(key));
    } catch (DateTimeException strange) {
      throw body.problem(key, "must be a day like 12-15 or 2022-12-15");
    }
  }

  /// What a rule's own constructor refuses is complained of at its place.
  private static Rule checked(YamlSection holder, String kind, Supplier<Rule> rule) {
    try {
      return rule.get();
    } catch (IllegalArgumentException refused) {
      throw holder.problem(kind, String.valueOf(refused.getMessage()));
    }
  }
}
