package tw.jiegui.core.composing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Criterion;
import tw.jiegui.core.certification.Due;
import tw.jiegui.core.certification.HistoryFact;
import tw.jiegui.core.certification.Judges;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Statement;

/// A scheme that there is as a sheet to go on from. Its own numbers stand in the fields, those of
/// the rest of the policy by their paths.
final class Unfolding {
  private final Scheme scheme;
  private final Policy policy;
  private final LocalDate day;
  private final Map<String, String> values = new LinkedHashMap<>();

  private Unfolding(Scheme scheme, Policy policy, LocalDate day) {
    this.scheme = scheme;
    this.policy = policy;
    this.day = day;
  }

  static Sheet of(Scheme scheme, Policy policy, LocalDate day) {
    var unfolding = new Unfolding(scheme, policy, day);
    unfolding.head();
    unfolding.entry();
    for (int at = 1; at <= scheme.tiers().size(); at++) {
      unfolding.tier(Sheet.TIER + at + "-", scheme.tiers().get(at - 1));
    }
    for (int at = 1; at <= scheme.stages().size(); at++) {
      unfolding.stage(Sheet.STAGE + at + "-", scheme.stages().get(at - 1));
    }
    return new Sheet(unfolding.values);
  }

  private void head() {
    var head = scheme.head();
    both("name", head.name());
    both("about", head.about());
    values.put("document", head.source().document());
    values.put("place", head.source().place());
    values.put("from", String.valueOf(SchoolYear.of(day).roc()));
  }

  private void entry() {
    var entry = scheme.entry();
    values.put("open_to", entry.round().openTo().slug());
    values.put("counted_in", entry.round().countedIn().slug());
    values.put("endorsement", entry.round().endorsement().slug());
    values.put("levels", isOwn(entry.tiersListedIn()) ? "" : entry.tiersListedIn());
    due("mending", "mending_counted", entry.mending());
    if (entry.history().get(CriterionWords.APPLICATIONS)
        instanceof HistoryFact.Applications(SchoolYear(int roc))) {
      values.put("since", String.valueOf(roc));
    }
    rule(scheme.key() + ".window")
        .filter(Requirement.YearlyWindow.class::isInstance)
        .map(Requirement.YearlyWindow.class::cast)
        .filter(_ -> scheme.tiers().stream().anyMatch(this::hasWindow))
        .ifPresent(
            window -> {
              values.put("window_opens", window.opens().toString().substring(2));
              values.put("window_closes", window.closes().toString().substring(2));
            });
  }

  private boolean hasWindow(Tier tier) {
    return tier.asks().mayApply().contains(scheme.key() + ".window");
  }

  private void tier(String row, Tier tier) {
    values.put(row + "key", tier.key());
    values.put(row + "rank", String.valueOf(tier.rank()));
    both(row + "name", tier.name());
    values.put(row + "place", "");
    mayApply(row, tier);
    criteria(row, tier.asks().criteria());
    if (tier.asks().standards() != null) {
      values.put(row + "standards", list(tier.asks().standards()));
    }
    values.put(row + "validity", number(tier.outcomes().validity()));
    prize(row, tier.outcomes().prize());
    values.put(
        row + "follows",
        tier.outcomes().follows().stream().map(this::wording).collect(joining("\n")));
  }

  private void mayApply(String row, Tier tier) {
    var own = scheme.key() + "." + tier.key() + ".";
    var fields =
        Map.of("wait", "holds_years", "applications", "applications", "again", "refused_years");
    var rest = new java.util.ArrayList<String>();
    for (var path : tier.asks().mayApply()) {
      var word = path.startsWith(own) ? path.substring(own.length()) : "";
      if (fields.containsKey(word)) {
        values.put(row + fields.get(word), number(path));
      } else if (!word.equals("holds") && !path.equals(scheme.key() + ".window")) {
        rest.add(path);
      }
    }
    if (tier.asks().history().get(CriterionWords.HOLDS)
        instanceof HistoryFact.Held(var of, var held)) {
      values.put(row + "holds", (of.equals(scheme.key()) ? "own" : of) + "/" + held);
    }
    values.put(row + "conditions", String.join("\n", rest));
  }

  private void criteria(String row, List<Criterion> criteria) {
    int facts = 0;
    int judged = 0;
    for (var criterion : criteria) {
      switch (criterion) {
        case Criterion.Framed(var frame, var level) ->
            values.put(row + "frame", frame + "/" + level);
        case Criterion.Computed(var path) -> fact(row + Sheet.FACT + ++facts + "-", path);
        case Criterion.Judged each -> judged(row + Sheet.JUDGED + ++judged + "-", each);
      }
    }
  }

  private void fact(String row, String path) {
    var typed = isOwn(path) ? rule(path).flatMap(Unfolding::fact) : Optional.<Fact>empty();
    var fact = typed.orElseGet(() -> new Fact("policy", "", path));
    values.put(row + "what", fact.what());
    values.put(row + "how", fact.how());
    values.put(row + "value", fact.value());
  }

  private record Fact(String what, String how, String value) {}

  private static Optional<Fact> fact(Rule rule) {
    return switch (rule) {
      case Requirement.AtLeast(var metric, var value) ->
          Optional.of(new Fact(metric, "at-least", plain(value)));
      case Requirement.AtMost(var metric, var value) ->
          Optional.of(new Fact(metric, "at-most", plain(value)));
      case Requirement.Share(var part, _, _, var percent) ->
          Optional.of(new Fact(part, "share", plain(percent)));
      case Requirement.Requires(var condition) -> Optional.of(new Fact(condition, "", ""));
      default -> Optional.empty();
    };
  }

  private void judged(String row, Criterion.Judged judged) {
    values.put(row + "key", judged.key());
    both(row + "name", judged.name());
    both(row + "asks", judged.asks());
    values.put(row + "place", judged.source().place());
  }

  private void prize(String row, Tier.@Nullable Prize prize) {
    if (prize != null) {
      values.put(row + "prize", number(prize.amount()));
      values.put(row + "prize_years", number(prize.years()));
      values.put(row + "prize_next", prize.nextYears() == null ? "" : number(prize.nextYears()));
      values.put(row + "prize_wait", number(prize.paidAfter()));
    }
  }

  private void stage(String row, SchemeStage stage) {
    var work = stage.work();
    values.put(row + "key", stage.key());
    both(row + "name", stage.name());
    values.put(row + "place", stage.head().source().place());
    values.put(row + "kind", work.kind().slug());
    due(row + "days", row + "counted", stage.head().due());
    values.put(row + "optional", work.optional() ? "yes" : "no");
    values.put(row + "papers", work.papers() == null ? "" : list(work.papers()));
    values.put(row + "needs", work.needs() == null ? "" : number(work.needs()));
    values.put(
        row + "outcomes",
        stage.outcomes().stream().map(each -> each.slug()).collect(Collectors.joining(",")));
    if (work.panel() != null) {
      values.put(row + "reviewers", String.valueOf(work.panel().reviewers()));
      values.put(row + "masked", work.panel().masked() ? "yes" : "no");
      values.put(
          row + "judges", work.panel().judges() == Judges.STANDARDS ? "standards" : "criteria");
    }
  }

  private void due(String field, String counted, @Nullable Due due) {
    switch (due) {
      case null -> {}
      case Due.ByProvision(var path) -> {
        values.put(field, number(path));
        rule(path).ifPresent(rule -> values.put(counted, counted(rule)));
      }
      case Due.Own(var deadline, _) -> {
        values.put(field, String.valueOf(deadline.distance().amount()));
        values.put(counted, counted(deadline));
      }
    }
  }

  private static String counted(Rule rule) {
    return rule instanceof Requirement.Deadline deadline
            && deadline.counted() == Requirement.Counted.WORKING
        ? "working"
        : "calendar";
  }

  private String number(String path) {
    return typed(path, Unfolding::number);
  }

  private static Optional<String> number(Rule rule) {
    return switch (rule) {
      case Measure.Quantity(var value, _) -> Optional.of(plain(value));
      case Measure.Amount(var ntd) -> Optional.of(String.valueOf(ntd));
      case Requirement.AtLeast(_, var value) -> Optional.of(plain(value));
      case Requirement.AtMost(_, var value) -> Optional.of(plain(value));
      case Requirement.NotBefore(_, var wait) -> Optional.of(String.valueOf(wait.amount()));
      case Requirement.Deadline deadline ->
          Optional.of(String.valueOf(deadline.distance().amount()));
      default -> Optional.empty();
    };
  }

  private String list(String path) {
    return typed(path, Unfolding::lines);
  }

  private static Optional<String> lines(Rule rule) {
    return switch (rule) {
      case Measure.Listed(var items) -> Optional.of(lines(items));
      case Requirement.SomeOf some -> Optional.of(lines(some.items()));
      default -> Optional.empty();
    };
  }

  private static String lines(Map<String, Bilingual> items) {
    return items.values().stream().map(Unfolding::line).collect(joining("\n"));
  }

  private String wording(String path) {
    return typed(
        path,
        rule ->
            rule instanceof Measure.Wording(var words)
                ? Optional.of(line(words))
                : Optional.empty());
  }

  private static String line(Bilingual words) {
    return words.zh().equals(words.en()) ? words.zh() : words.zh() + " | " + words.en();
  }

  /// What an own provision says, or the path to another.
  private String typed(String path, Function<Rule, Optional<String>> read) {
    return isOwn(path) ? rule(path).flatMap(read).orElse(path) : path;
  }

  private boolean isOwn(String path) {
    return path.startsWith(scheme.key() + ".");
  }

  private Optional<Rule> rule(String path) {
    return policy
        .find(path)
        .map(
            provision ->
                provision
                    .holds()
                    .onDay(day)
                    .orElseGet(() -> provision.holds().statements().getLast()))
        .map(Statement::rule);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private void both(String field, Bilingual words) {
    values.put(field + "_zh", words.zh());
    values.put(field + "_en", words.en());
  }
}
