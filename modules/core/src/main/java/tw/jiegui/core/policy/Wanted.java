package tw.jiegui.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Vocabulary.Section;

/// A fact that a rule asks for, so that a form can ask a person.
public record Wanted(Kind kind, String key, Bilingual name, Map<String, Bilingual> choices) {
  public enum Kind {
    COUNT,
    DAY,
    CONDITION,
    ITEMS
  }

  public static List<Wanted> of(Rule rule) {
    return switch (rule) {
      case Measure measure -> of(measure);
      case Requirement requirement -> of(requirement);
    };
  }

  private static List<Wanted> of(Measure measure) {
    return switch (measure) {
      case Measure.Rate(_, var per, _) ->
          List.of(new Wanted(Kind.COUNT, per, Sayings.unit(per), Map.of()));
      case Measure.OnePer one -> counts(one.of());
      case Measure.Weights(_, var entries) ->
          entries.entrySet().stream()
              .map(each -> new Wanted(Kind.COUNT, each.getKey(), each.getValue().name(), Map.of()))
              .toList();
      case Measure.Amount _, Measure.Quantity _, Measure.Quota _ -> List.of();
      case Measure.Listed _, Measure.Wording _ -> List.of();
    };
  }

  private static List<Wanted> of(Requirement requirement) {
    return switch (requirement) {
      case Requirement.AtLeast(var metric, _) -> counts(metric);
      case Requirement.AtMost(var metric, _) -> counts(metric);
      case Requirement.Between(var metric, _, _) -> counts(metric);
      case Requirement.Share(var part, var of, _, _) -> counts(part, of);
      case Requirement.SomeOf(_, var items) ->
          List.of(new Wanted(Kind.ITEMS, "items", new Bilingual("已備項目", "present"), items));
      case Requirement.Ceiling(var metric, _) -> counts(metric);
      case Requirement.Window window -> days(window.event());
      case Requirement.Deadline(var event, _, _, _) -> days(event, Vocabulary.SUBMITTED);
      case Requirement.YearlyDeadline(var event, _, _) ->
          event == null ? days(Vocabulary.SUBMITTED) : days(event, Vocabulary.SUBMITTED);
      case Requirement.NotBefore(var event, _) -> days(event, Vocabulary.SUBMITTED);
      case Requirement.Bar(var event, _) -> days(event, Vocabulary.SUBMITTED);
      case Requirement.Requires(var condition) -> condition(condition);
      case Requirement.Excludes(var condition) -> condition(condition);
    };
  }

  private static List<Wanted> counts(String... metrics) {
    return Stream.of(metrics)
        .distinct()
        .map(key -> new Wanted(Kind.COUNT, key, Vocabulary.shipped().metric(key), Map.of()))
        .toList();
  }

  private static List<Wanted> days(String... events) {
    return Stream.of(events)
        .distinct()
        .map(key -> new Wanted(Kind.DAY, key, Sayings.event(key), Map.of()))
        .toList();
  }

  private static List<Wanted> condition(String condition) {
    var name = Vocabulary.shipped().name(Section.CONDITIONS, condition);
    return List.of(new Wanted(Kind.CONDITION, condition, name, Map.of()));
  }
}
