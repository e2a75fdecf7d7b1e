package tw.jiegui.core.policy;

import static tw.jiegui.core.policy.Notation.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes a rule the way [RuleReader] reads it.
final class RuleWriter {
  private RuleWriter() {}

  static Map<String, Object> write(Rule rule) {
    return map(RuleKind.of(rule).key(), body(rule));
  }

  private static Object body(Rule rule) {
    return switch (rule) {
      case Measure measure -> measure(measure);
      case Requirement requirement -> requirement(requirement);
    };
  }

  private static Object measure(Measure measure) {
    return switch (measure) {
      case Measure.Amount(var ntd) -> ntd;
      case Measure.Quantity(var value, var unit) -> map("value", number(value), "unit", unit);
      case Measure.Rate(var ntd, var per, var most) ->
          map("amount", ntd, "per", per, "at-most", most);
      case Measure.OnePer one -> onePer(one);
      case Measure.Quota(var places, var reserves, var reserved) ->
          map(
              "places", places,
              "reserves", reserves == 0 ? null : reserves,
              "reserved", reserved.isEmpty() ? null : each(reserved, RuleWriter::reserved));
      case Measure.Weights(var groups, var entries) ->
          groups.isEmpty()
              ? each(entries, RuleWriter::weight)
              : map(
                  "groups", each(groups, Bilingual::notation),
                  "entries", each(entries, RuleWriter::weight));
      case Measure.Listed(var items) -> map("items", each(items, Bilingual::notation));
      case Measure.Wording(var words) -> words.notation();
    };
  }

  private static Object onePer(Measure.OnePer one) {
    return map(
        "of", one.of(),
        "each", number(one.each()),
        "rounding", one.rounding() == RoundingMode.CEILING ? "up" : "down",
        "at-least", number(one.limits().atLeast()),
        "at-most", number(one.limits().atMost()),
        "unit", one.unit().isEmpty() ? null : one.unit());
  }

  private static Object reserved(Measure.Reserved reserved) {
    return map("places", reserved.places(), "zh", reserved.name().zh(), "en", reserved.name().en());
  }

  private static Object weight(Measure.Weight weight) {
    return map(
        "weight", number(weight.percent()),
        "group", weight.group(),
        "zh", weight.name().zh(),
        "en", weight.name().en());
  }

  private static Object requirement(Requirement requirement) {
    return switch (requirement) {
      case Requirement.AtLeast(var metric, var value) ->
          map("metric", metric, "value", number(value));
      case Requirement.AtMost(var metric, var value) ->
          map("metric", metric, "value", number(value));
      case Requirement.Between(var metric, var from, var to) ->
          map("metric", metric, "from", number(from), "to", number(to));
      case Requirement.Share(var part, var of, var bound, var percent) ->
          map(
              "part",
              part,
              "of",
              of,
              bound == Requirement.Bound.AT_LEAST ? "at-least" : "at-most",
              number(percent));
      case Requirement.SomeOf some ->
          map(
              "at-least",
              some.isAll() ? "all" : (Object) some.atLeast(),
              "items",
              each(some.items(), Bilingual::notation));
      case Requirement.Ceiling(var metric, var amount) -> map("metric", metric, "amount", amount);
      case Requirement.YearlyWindow(var event, var opens, var closes) ->
          map("event", written(event), "opens", monthDay(opens), "closes", monthDay(closes));
      case Requirement.FixedWindow(var event, var opens, var closes) ->
          map("event", written(event), "opens", opens.toString(), "closes", closes.toString());
      case Requirement.Deadline deadline -> deadline(deadline);
      case Requirement.YearlyDeadline(var event, var day, var year) ->
          map("event", event, "day", monthDay(day), "year", year.name().toLowerCase(Locale.ROOT));
      case Requirement.NotBefore(var event, var wait) -> map("event", event, "wait", stretch(wait));
      case Requirement.Requires(var condition) -> map("condition", condition);
      case Requirement.Excludes(var condition) -> map("condition", condition);
      case Requirement.Bar(var event, var lasts) -> map("event", event, "lasts", stretch(lasts));
    };
  }

  private static Object deadline(Requirement.Deadline deadline) {
    return map(
        "event",
        deadline.event(),
        deadline.side().name().toLowerCase(Locale.ROOT),
        stretch(deadline.distance()),
        "counted",
        deadline.counted() == Requirement.Counted.WORKING ? "working" : null);
  }

  private static @Nullable String written(String event) {
    return event.equals(Vocabulary.SUBMITTED) ? null : event;
  }

  private static Object stretch(Stretch stretch) {
    return map(stretch.unit().key(), stretch.amount());
  }

  private static String monthDay(MonthDay day) {
    return day.toString().substring(2);
  }

  private static @Nullable Object number(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.stripTrailingZeros().scale() <= 0
        ? (Object) value.longValueExact()
        : value.doubleValue();
  }

  private static <T> Map<String, Object> each(Map<String, T> items, Function<T, Object> write) {
    var written = new LinkedHashMap<String, Object>();
    items.forEach((key, item) -> written.put(key, write.apply(item)));
    return written;
  }
}
