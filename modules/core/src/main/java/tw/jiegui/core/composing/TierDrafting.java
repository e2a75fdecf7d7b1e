package tw.jiegui.core.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.HistoryFact;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.composing.Slate.Own;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Requirement;

/// Reads one tier of a sheet.
final class TierDrafting {
  private final Slate slate;
  private final Drafting scheme;
  private final String row;
  private final Bilingual name;
  private final String key;
  private final Citation source;

  TierDrafting(Slate slate, Drafting scheme, int number, String key) {
    this.slate = slate;
    this.scheme = scheme;
    this.row = Sheet.TIER + number + "-";
    this.key = key;
    this.name = slate.name(row + "name");
    this.source = scheme.cite(row + "place");
  }

  /// Where the tier stands; what is judged may stand elsewhere.
  Citation source() {
    return source;
  }

  Tier tier(int number, List<String> window) {
    var rank = slate.value(row + "rank");
    return new Tier(
        key,
        name,
        rank.matches("[0-9]{1,3}") ? Integer.parseInt(rank) : number,
        new Tier.Asks(
            mayApply(window),
            new CriteriaDrafting(slate, scheme, this, row).criteria(),
            standards(),
            history()),
        new Tier.Outcomes(
            slate.number(row + "validity", own("valid", "效期", "validity"), Kind.YEARS),
            prize(),
            follows()));
  }

  private Own own(String word, String zh, String en) {
    return own(word, new Bilingual(zh, en));
  }

  /// A provision of this tier's own.
  Own own(String word, Bilingual what) {
    return new Own(
        scheme.path(key + "." + word), Bilingual.say("{}：{}", "{}: {}", name, what), source);
  }

  private List<String> mayApply(List<String> window) {
    var paths = new ArrayList<>(window);
    if (!slate.isEmpty(row + "holds")) {
      paths.add(holds());
    } else if (!slate.isEmpty(row + "holds_years")) {
      slate.reader().problem(row + "holds", "composing.years-after-what");
    }
    add(paths, "holds_years", Kind.notBefore(CriterionWords.GRANTED), waiting());
    add(paths, "applications", Kind.atMost(CriterionWords.APPLICATIONS), times());
    add(paths, "refused_years", Kind.notBefore(CriterionWords.REFUSED), again());
    for (var path : slate.lines(row + "conditions")) {
      paths.add(slate.reference(row + "conditions", path, Requirement.class::isInstance));
    }
    return paths;
  }

  private Own waiting() {
    return own("wait", "取得所需證書後的年數", "years after the certificate asked for");
  }

  private Own times() {
    return own("applications", "申請次數", "number of applications");
  }

  private Own again() {
    return own("again", "未通過後再申請", "applying again after a refusal");
  }

  private void add(List<String> paths, String field, Kind kind, Own own) {
    if (!slate.isEmpty(row + field)) {
      paths.add(slate.number(row + field, own, kind));
    }
  }

  private String holds() {
    var own = own("holds", "所需證書", "certificate asked for");
    slate.keep(row + "holds", own, new Requirement.Requires(CriterionWords.HOLDS));
    return own.path();
  }

  /// Whose certificate is asked for is the tier's own affair.
  private Map<String, HistoryFact> history() {
    var typed = slate.value(row + "holds");
    if (typed.isEmpty()) {
      return Map.of();
    }
    int slash = typed.indexOf('/');
    var of = slash < 0 ? "" : of(typed.substring(0, slash));
    var tier = typed.substring(slash + 1);
    if (!scheme.hasTier(of, tier) || (of.equals(scheme.key()) && tier.equals(key))) {
      slate.reader().problem(row + "holds", "not-a-choice", typed);
    }
    var history = new LinkedHashMap<String, HistoryFact>();
    history.put(CriterionWords.HOLDS, new HistoryFact.Held(of, tier));
    history.put(CriterionWords.GRANTED, new HistoryFact.Granted(of, tier));
    return history;
  }

  /// The scheme's own tiers are chosen as own.
  private String of(String chosen) {
    return chosen.equals("own") ? scheme.key() : chosen;
  }

  private @Nullable String standards() {
    if (slate.isEmpty(row + "standards")) {
      return null;
    }
    return slate.list(
        row + "standards",
        own("standards", "計畫審查基準", "standards for the plan"),
        Measure.Listed::new,
        Measure.Listed.class::isInstance);
  }

  private Tier.@Nullable Prize prize() {
    if (slate.isEmpty(row + "prize")) {
      for (var field : List.of("prize_years", "prize_next", "prize_wait")) {
        if (!slate.isEmpty(row + field)) {
          slate.reader().problem(row + "prize", "composing.prize-first");
          return null;
        }
      }
      return null;
    }
    return new Tier.Prize(
        slate.number(row + "prize", own("prize", "獎勵金", "prize"), Kind.MONEY),
        slate.number(
            row + "prize_years",
            own("prize-years", "獎勵金年數", "years of the prize"),
            Kind.PRIZE_YEARS),
        slate.isEmpty(row + "prize_next")
            ? null
            : slate.number(
                row + "prize_next",
                own("prize-next-years", "以後各年獎勵金", "prize in each later year"),
                Kind.MONEY),
        slate.number(
            row + "prize_wait", own("prize-wait", "獎勵金發給時間", "when the prize is paid"), Kind.WAIT));
  }

  private List<String> follows() {
    var paths = new ArrayList<String>();
    for (var line : slate.lines(row + "follows")) {
      if (Slate.isPath(line)) {
        paths.add(slate.reference(row + "follows", line, _ -> true));
      } else {
        int number = paths.size() + 1;
        var own = own("follows-" + number, "其他獎勵 " + number, "what follows, " + number);
        slate.keep(row + "follows", own, new Measure.Wording(Slate.both(line)));
        paths.add(own.path());
      }
    }
    return paths;
  }
}
