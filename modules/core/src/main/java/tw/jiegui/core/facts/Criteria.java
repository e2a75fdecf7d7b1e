package tw.jiegui.core.facts;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Rule;

/// What an authority asks of the facts of a year, judged.
public record Criteria(List<Criterion> all) {
  /// The topic is what the criterion belongs to, such as an award.
  public record Criterion(Provision provision, Bilingual topic, Bilingual source, Finding finding) {
    Rule rule() {
      return finding.ground().rule();
    }
  }

  public Criteria {
    all = List.copyOf(all);
  }

  static Criteria of(Policy policy, SchoolYear year, Facts facts) {
    return new Criteria(
        policy.provisions().values().stream()
            .flatMap(provision -> criterion(policy, provision, year, facts))
            .filter(
                criterion ->
                    Stream.of(Metric.values()).anyMatch(each -> asks(criterion, each))
                        || Stream.of(Condition.values()).anyMatch(each -> asks(criterion, each)))
            .toList());
  }

  /// Provisions are dated by years of several kinds; all of them say what holds on a day.
  private static Stream<Criterion> criterion(
      Policy policy, Provision provision, SchoolYear year, Facts facts) {
    return Judge.find(provision, new Day(year.firstDay()), facts)
        .map(
            finding ->
                new Criterion(
                    provision,
                    policy.topic(provision.topic()),
                    policy.cite(provision.source()),
                    finding))
        .stream();
  }

  public List<Criterion> of(Metric metric) {
    return all.stream().filter(criterion -> asks(criterion, metric)).toList();
  }

  public List<Criterion> of(Condition condition) {
    return all.stream().filter(criterion -> asks(criterion, condition)).toList();
  }

  private static boolean asks(Criterion criterion, Metric metric) {
    return switch (criterion.rule()) {
      case Requirement.AtLeast(var of, _) -> of.equals(metric.slug());
      case Requirement.AtMost(var of, _) -> of.equals(metric.slug());
      case Requirement.Between(var of, _, _) -> of.equals(metric.slug());
      case Requirement.Share share -> share.part().equals(metric.slug());
      default -> false;
    };
  }

  private static boolean asks(Criterion criterion, Condition condition) {
    return switch (criterion.rule()) {
      case Requirement.Requires(var of) -> of.equals(condition.slug());
      case Requirement.Excludes(var of) -> of.equals(condition.slug());
      default -> false;
    };
  }
}
