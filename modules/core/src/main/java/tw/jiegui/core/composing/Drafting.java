package tw.jiegui.core.composing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeStage;
import tw.jiegui.core.certification.StageOutcome;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.composing.Slate.Own;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Document;
import tw.jiegui.core.policy.Measure;

/// Makes a scheme and its provisions of what was typed, or says beside each field what is wrong.
final class Drafting {
  private static final int LONGEST_PLACE = 200;

  private final String key;
  private final Grounds grounds;
  private final Slate slate;
  private final List<String> tierKeys;
  private final List<String> stageKeys;
  private final String document;

  private Drafting(String key, Sheet sheet, Grounds grounds, Slate slate) {
    this.key = key;
    this.grounds = grounds;
    this.slate = slate;
    this.tierKeys = keys(sheet, Sheet.TIER);
    this.stageKeys = keys(sheet, Sheet.STAGE);
    this.document =
        slate.isEmpty("document") ? ownDocument(key, sheet, grounds) : slate.value("document");
  }

  static Checked<Composed> check(String key, Sheet sheet, Grounds grounds) {
    var slate = new Slate(sheet, grounds.policy());
    var drafting = new Drafting(key, sheet, grounds, slate);
    var from = drafting.from();
    var scheme = drafting.scheme(from);
    return once(new Weaving(slate, grounds).weave(scheme, from, drafting.documents()));
  }

  /// One thing wrong is enough to say beside a field.
  private static Checked<Composed> once(Checked<Composed> checked) {
    if (checked instanceof Checked.Valid<Composed>) {
      return checked;
    }
    var fields = new HashSet<String>();
    return new Checked.Invalid<>(
        checked.found().stream().filter(problem -> fields.add(problem.field())).toList());
  }

  /// A document that comes with this version: no other bears its name.
  private static String ownDocument(String key, Sheet sheet, Grounds grounds) {
    return grounds.policy().documents().containsKey(key)
        ? key + "-" + Reader.tidy(sheet.value("from")).replaceAll("[^0-9]", "")
        : key;
  }

  String key() {
    return key;
  }

  String path(String rest) {
    return key + "." + rest;
  }

  List<String> tierKeys() {
    return tierKeys;
  }

  private SchoolYear from() {
    var year = slate.year("from");
    grounds
        .position()
        .newest()
        .filter(newest -> year.firstDay().isBefore(newest))
        .map(SchoolYear::of)
        .ifPresent(
            newest -> slate.reader().problem("from", "composing.before-newest", newest.roc()));
    return year;
  }

  private Scheme scheme(SchoolYear from) {
    var name = slate.name("name");
    var about = slate.words("about", Slate.LONGEST_WORDS);
    if (slate.isEmpty("place")) {
      slate.reader().problem("place", "required");
    }
    var source = cite("place");
    var entry = new EntryDrafting(slate, this, grounds);
    var tiers = tiers(entry.window());
    var stages = stages();
    checkStandards(tiers, stages);
    edition(source);
    return new Scheme(
        key, new Scheme.Head(name, about, source), entry.entry(name, from), tiers, stages);
  }

  /// Which version of the scheme the numbers are those of. It is there even where no number
  /// changes, so that a second person always decides.
  private void edition(Citation source) {
    int next = grounds.position().next();
    var own = new Own(path("edition"), new Bilingual("版次", "Version"), source);
    var words = new Bilingual("第 " + next + " 版", "version " + next);
    slate.keep("name_zh", own, new Measure.Wording(words));
  }

  private Map<String, Document> documents() {
    if (slate.isEmpty("document")) {
      var title = slate.words("title", 2 * Slate.LONGEST_NAME);
      var issued = slate.reader().date("issued", slate.value("issued"));
      return Map.of(document, new Document(title, issued.toString(), null));
    }
    if (!grounds.policy().documents().containsKey(document)) {
      slate.reader().problem("document", "not-a-choice", document);
    }
    return Map.of();
  }

  /// The place of a row, or else that of the whole scheme.
  Citation cite(String field) {
    var own = slate.text(field, LONGEST_PLACE);
    var place = own.isEmpty() ? slate.text("place", LONGEST_PLACE) : own;
    return new Citation(document, place.isEmpty() ? "-" : place);
  }

  private List<Tier> tiers(List<String> window) {
    var tiers = new ArrayList<Tier>();
    for (int at = 1; at <= tierKeys.size(); at++) {
      var tier = new TierDrafting(slate, this, at, tierKeys.get(at - 1));
      tiers.add(tier.tier(at, window));
    }
    return tiers;
  }

  private List<SchemeStage> stages() {
    var stages = new ArrayList<SchemeStage>();
    for (int at = 1; at <= stageKeys.size(); at++) {
      stages.add(new StageDrafting(slate, this, at, stageKeys.get(at - 1)).stage());
    }
    if (stages.isEmpty()) {
      slate.reader().problem("name_zh", "composing.no-stage");
    } else if (stages.stream().allMatch(stage -> stage.kind().isSchools())) {
      slate.reader().problem("stage1-kind", "composing.nobody-decides");
    }
    return stages;
  }

  private void checkStandards(List<Tier> tiers, List<SchemeStage> stages) {
    if (stages.stream().anyMatch(StageDrafting::judgesStandards)) {
      for (int at = 1; at <= tiers.size(); at++) {
        if (tiers.get(at - 1).asks().standards() == null) {
          var field = Sheet.TIER + at + "-standards";
          slate.reader().problem(field, "composing.standards-needed");
        }
      }
    }
  }

  boolean asksForMending() {
    for (int at = 1; at <= stageKeys.size(); at++) {
      if (StageDrafting.outcomes(slate, at).stream().anyMatch(StageOutcome::asksForMending)) {
        return true;
      }
    }
    return false;
  }

  boolean hasTier(String scheme, String tier) {
    return scheme.equals(key)
        ? tierKeys.contains(tier)
        : grounds.scheme(scheme).flatMap(each -> each.tier(tier)).isPresent();
  }

  boolean hasLevel(String frame, String level) {
    return grounds.levels().getOrDefault(frame, Set.of()).contains(level);
  }

  /// Each row's own, none of them twice.
  static List<String> keys(Sheet sheet, String list) {
    var keys = new LinkedHashMap<String, Integer>();
    for (int at = 1; at <= sheet.count(list); at++) {
      var row = list + at + "-";
      var key = Slate.key(sheet.value(row + "key"), sheet.value(row + "name_en"), list + "-" + at);
      keys.put(keys.containsKey(key) ? list + "-" + at : key, at);
    }
    return List.copyOf(keys.keySet());
  }
}
