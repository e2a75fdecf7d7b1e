package tw.jiegui.core.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Requirement;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Vocabulary;
import tw.jiegui.core.policy.Vocabulary.Section;
import tw.jiegui.core.yaml.InvalidYaml;

/// Whether the policy has what a scheme refers to, and of the right kind.
public final class SchemeCheck {
  private final Scheme scheme;
  private final Policy policy;
  private final Map<String, Set<String>> frames;
  private final List<InvalidYaml> complaints = new ArrayList<>();

  private SchemeCheck(Scheme scheme, Policy policy, Map<String, Set<String>> frames) {
    this.scheme = scheme;
    this.policy = policy;
    this.frames = frames;
  }

  /// `frames`: the levels of each frame that there is.
  public static List<InvalidYaml> complaints(
      Scheme scheme, Policy policy, Map<String, Set<String>> frames) {
    var check = new SchemeCheck(scheme, policy, frames);
    check.all();
    return List.copyOf(check.complaints);
  }

  private void all() {
    cited("source", scheme.head().source());
    entry();
    scheme.tiers().forEach(this::tier);
    scheme.stages().forEach(this::stage);
  }

  private void entry() {
    var entry = scheme.entry();
    needs("entry.tiers-listed-in", entry.tiersListedIn(), Measure.Listed.class::isInstance);
    due("entry.mending", entry.mending());
    history("entry.history.", entry.history());
  }

  private void history(String above, Map<String, HistoryFact> history) {
    for (var fact : history.entrySet()) {
      String at = above + fact.getKey();
      var tier =
          switch (fact.getValue()) {
            case HistoryFact.Granted(var of, var key) -> of.equals(scheme.key()) ? key : null;
            case HistoryFact.Held(var of, var key) -> of.equals(scheme.key()) ? key : null;
            case HistoryFact.Applications _, HistoryFact.Refused _ -> null;
            case HistoryFact.SubsidyGranted _, HistoryFact.SubsidyThisYear _ -> null;
          };
      if (tier != null && scheme.tier(tier).isEmpty()) {
        complain(at, "is " + tier + ", which is not among the tiers");
      }
      if (!isWord(section(fact.getValue()), fact.getKey())) {
        complain(at, "is no word of the policy's vocabulary for this");
      }
    }
  }

  private static Section section(HistoryFact fact) {
    return switch (fact) {
      case HistoryFact.Applications _ -> Section.METRICS;
      case HistoryFact.Granted _, HistoryFact.Refused _, HistoryFact.SubsidyGranted _ ->
          Section.EVENTS;
      case HistoryFact.Held _, HistoryFact.SubsidyThisYear _ -> Section.CONDITIONS;
    };
  }

  private static boolean isWord(Section section, String word) {
    return Vocabulary.shipped().words(section).containsKey(word);
  }

  private void tier(Tier tier) {
    String at = "tiers." + tier.key();
    listed(at, tier);
    history(at + ".history.", tier.asks().history());
    for (var path : tier.asks().mayApply()) {
      needs(at + ".may-apply", path, Requirement.class::isInstance);
    }
    for (var criterion : tier.asks().criteria()) {
      criterion(at + ".criteria", criterion);
    }
    if (tier.asks().standards() != null) {
      needs(at + ".standards", tier.asks().standards(), Measure.Listed.class::isInstance);
    }
    needs(at + ".validity", tier.outcomes().validity(), Measure.Quantity.class::isInstance);
    tier.outcomes().follows().forEach(path -> needs(at + ".follows", path, _ -> true));
    prize(at + ".prize", tier.outcomes().prize());
  }

  private void listed(String at, Tier tier) {
    boolean open =
        policy.find(scheme.entry().tiersListedIn()).stream()
            .flatMap(provision -> provision.holds().statements().stream())
            .anyMatch(
                statement ->
                    statement.rule() instanceof Measure.Listed(var items)
                        && items.containsKey(tier.key()));
    if (!open) {
      complain(at, "stands in no year of " + scheme.entry().tiersListedIn());
    }
  }

  private void criterion(String at, Criterion criterion) {
    switch (criterion) {
      case Criterion.Computed(var path) ->
          needs(at + ".computed", path, Requirement.class::isInstance);
      case Criterion.Framed(var frame, var level) -> {
        if (!frames.getOrDefault(frame, Set.of()).contains(level)) {
          complain(at + ".frame", "is " + frame + " " + level + ", which is not among the frames");
        }
      }
      case Criterion.Judged judged ->
          cited(at + ".judged." + judged.key() + ".source", judged.source());
    }
  }

  private void prize(String at, Tier.@Nullable Prize prize) {
    if (prize == null) {
      return;
    }
    needs(at + ".amount", prize.amount(), Measure.Amount.class::isInstance);
    needs(at + ".years", prize.years(), Measure.Quantity.class::isInstance);
    needs(at + ".wait", prize.paidAfter(), Measure.Quantity.class::isInstance);
    if (prize.nextYears() != null) {
      needs(at + ".next-years", prize.nextYears(), Measure.Amount.class::isInstance);
    }
  }

  private void stage(SchemeStage stage) {
    String at = "stages." + stage.key();
    cited(at + ".source", stage.head().source());
    due(at + ".due", stage.head().due());
    if (stage.work().papers() != null) {
      needs(at + ".papers", stage.work().papers(), Requirement.SomeOf.class::isInstance);
    }
    if (stage.work().needs() != null) {
      needs(at + ".needs", stage.work().needs(), Requirement.class::isInstance);
    }
    if (stage.outcomes().stream().anyMatch(StageOutcome::asksForMending)
        && scheme.entry().mending() == null) {
      complain(at + ".outcomes", "ask for mending, and entry.mending does not say by when");
    }
    var panel = stage.work().panel();
    if (panel != null && panel.judges() == Judges.STANDARDS) {
      scheme.tiers().stream()
          .filter(tier -> tier.asks().standards() == null)
          .forEach(tier -> complain("tiers." + tier.key() + ".standards", "is missing"));
    }
  }

  private void due(String at, @Nullable Due due) {
    switch (due) {
      case null -> {}
      case Due.ByProvision(var path) -> needs(at, path, SchemeCheck::isDeadline);
      case Due.Own(_, var source) -> cited(at + ".source", source);
    }
  }

  private static boolean isDeadline(Rule rule) {
    return rule instanceof Requirement.Deadline || rule instanceof Requirement.YearlyDeadline;
  }

  private void cited(String at, Citation source) {
    if (!policy.documents().containsKey(source.document())) {
      complain(at + ".document", "is " + source.document() + ", which is not among the documents");
    }
  }

  private void needs(String at, String path, Predicate<Rule> kind) {
    var provision = policy.find(path);
    if (provision.isEmpty()) {
      complain(at, "is " + path + ", which is not among the provisions");
    } else if (!provision.get().holds().statements().stream()
        .allMatch(statement -> kind.test(statement.rule()))) {
      complain(at, "is " + path + ", which lays down something of another kind");
    }
  }

  private void complain(String at, String problem) {
    complaints.add(new InvalidYaml(at, problem));
  }
}
