package tw.jiegui.core.certification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Requirement;

/// Writes a scheme the way [SchemeReader] reads it.
public final class SchemeWriter {
  private SchemeWriter() {}

  public static String write(Scheme scheme) {
    var settings = DumpSettings.builder().setWidth(120).setUseUnicodeEncoding(true).build();
    return new Dump(settings).dumpToString(notation(scheme));
  }

  private static Map<String, Object> notation(Scheme scheme) {
    var tiers = new LinkedHashMap<String, Object>();
    scheme.tiers().forEach(tier -> tiers.put(tier.key(), tier(scheme.key(), tier)));
    var stages = new LinkedHashMap<String, Object>();
    scheme.stages().forEach(stage -> stages.put(stage.key(), stage(stage)));
    return map(
        "scheme", scheme.key(),
        "name", both(scheme.name()),
        "about", both(scheme.head().about()),
        "source", cited(scheme.head().source()),
        "entry", entry(scheme.key(), scheme.entry()),
        "tiers", tiers,
        "stages", stages);
  }

  private static Map<String, Object> entry(String own, Entry entry) {
    var round = entry.round();
    return map(
        "counted-in", round.countedIn().slug(),
        "open-to", round.openTo().slug(),
        "endorsement", round.endorsement().slug(),
        "tiers-listed-in", entry.tiersListedIn(),
        "mending", due(entry.mending()),
        "history", history(own, entry.history()));
  }

  private static @Nullable Object history(String own, Map<String, HistoryFact> history) {
    var words = new LinkedHashMap<String, Object>();
    history.forEach((word, fact) -> words.put(word, fact(own, fact)));
    return words.isEmpty() ? null : words;
  }

  private static Object fact(String own, HistoryFact fact) {
    return switch (fact) {
      case HistoryFact.Applications(var since) -> map("applications-since", since.notation());
      case HistoryFact.Granted(var scheme, var tier) ->
          map("granted", tier, "of", other(own, scheme));
      case HistoryFact.Held(var scheme, var tier) -> map("held", tier, "of", other(own, scheme));
      case HistoryFact.Refused() -> map("refused", "same-tier");
      case HistoryFact.SubsidyGranted(var tier) -> map("subsidy", tier);
      case HistoryFact.SubsidyThisYear(var tier) -> map("subsidy-this-year", tier);
    };
  }

  private static @Nullable String other(String own, String scheme) {
    return own.equals(scheme) ? null : scheme;
  }

  private static Map<String, Object> tier(String own, Tier tier) {
    var asks = tier.asks();
    var outcomes = tier.outcomes();
    return map(
        "name", both(tier.name()),
        "rank", tier.rank(),
        "may-apply", unlessEmpty(asks.mayApply()),
        "standards", asks.standards(),
        "criteria", criteria(asks.criteria()),
        "validity", outcomes.validity(),
        "prize", prize(outcomes.prize()),
        "follows", unlessEmpty(outcomes.follows()),
        "history", history(own, asks.history()));
  }

  private static Map<String, Object> criteria(List<Criterion> criteria) {
    var computed = new ArrayList<String>();
    var judged = new LinkedHashMap<String, Object>();
    var framed = new LinkedHashMap<String, Object>();
    for (var criterion : criteria) {
      switch (criterion) {
        case Criterion.Computed(var path) -> computed.add(path);
        case Criterion.Framed(var frame, var level) ->
            framed.putAll(map("key", frame, "level", level));
        case Criterion.Judged(var key, var name, var asks, var source) ->
            judged.put(key, map("name", both(name), "asks", both(asks), "source", cited(source)));
      }
    }
    return map(
        "frame", framed.isEmpty() ? null : framed,
        "computed", unlessEmpty(computed),
        "judged", judged.isEmpty() ? null : judged);
  }

  private static @Nullable Object prize(Tier.@Nullable Prize prize) {
    return prize == null
        ? null
        : map(
            "amount", prize.amount(),
            "years", prize.years(),
            "next-years", prize.nextYears(),
            "wait", prize.paidAfter());
  }

  private static Map<String, Object> stage(SchemeStage stage) {
    var work = stage.work();
    return map(
        "kind", work.kind().slug(),
        "name", both(stage.name()),
        "source", cited(stage.head().source()),
        "due", due(stage.head().due()),
        "review", panel(work.panel()),
        "papers", work.papers(),
        "needs", work.needs(),
        "optional", work.optional() ? true : null,
        "outcomes", stage.outcomes().stream().map(StageOutcome::slug).toList());
  }

  private static @Nullable Object panel(SchemeStage.@Nullable Panel panel) {
    return panel == null
        ? null
        : map(
            "reviewers", panel.reviewers(),
            "masked", panel.masked(),
            "judges", panel.judges().slug());
  }

  private static @Nullable Object due(@Nullable Due due) {
    return switch (due) {
      case null -> null;
      case Due.ByProvision(var path) -> path;
      case Due.Own(var deadline, var source) ->
          map(
              "days", deadline.distance().amount(),
              "counted", deadline.counted() == Requirement.Counted.WORKING ? "working" : "calendar",
              "source", cited(source));
    };
  }

  private static Map<String, Object> both(Bilingual both) {
    return map("zh", both.zh(), "en", both.en());
  }

  private static Map<String, Object> cited(Citation citation) {
    return map("document", citation.document(), "place", citation.place());
  }

  private static @Nullable List<String> unlessEmpty(List<String> paths) {
    return paths.isEmpty() ? null : paths;
  }

  /// Keys and values in turn; what is null is left out.
  private static Map<String, Object> map(@Nullable Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      var value = keysAndValues[at + 1];
      if (value != null) {
        map.put(String.valueOf(keysAndValues[at]), value);
      }
    }
    return map;
  }
}
