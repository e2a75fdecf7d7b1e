package tw.jiegui.core.composing;

import java.time.LocalDate;
import java.util.Map;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Bilingual;

/// What a new scheme and each new row begin with.
public final class Blank {
  private static final Map<String, String> TIER = Map.of("key", "", "name_zh", "");

  private Blank() {}

  /// The rows of a list such as `tier`, `stage` or `tier1-fact`.
  public static Map<String, String> row(String list) {
    if (list.equals(Sheet.TIER)) {
      return TIER;
    }
    if (list.equals(Sheet.STAGE)) {
      return stage("review", new Bilingual("", ""));
    }
    return list.endsWith(Sheet.FACT)
        ? Map.of("what", "", "how", "at-least", "value", "")
        : Map.of("key", "", "name_zh", "", "asks_zh", "");
  }

  /// One tier with room for a criterion, a school that hands in, and a review.
  static Sheet scheme(Bilingual name, LocalDate today) {
    var head =
        Map.of(
            "name_zh",
            name.zh(),
            "name_en",
            name.en(),
            "from",
            String.valueOf(SchoolYear.of(today).roc()),
            "open_to",
            "own-schools",
            "counted_in",
            "school-year",
            "endorsement",
            "none");
    return new Sheet(head)
        .add(Sheet.TIER, TIER)
        .add("tier1-" + Sheet.FACT, row("tier1-" + Sheet.FACT))
        .add(Sheet.STAGE, stage("hand-in", new Bilingual("申請", "Application")))
        .add(Sheet.STAGE, stage("review", new Bilingual("審查", "Review")));
  }

  private static Map<String, String> stage(String kind, Bilingual name) {
    return Map.of(
        "key",
        "",
        "kind",
        kind,
        "name_zh",
        name.zh(),
        "name_en",
        name.en(),
        "reviewers",
        kind.equals("review") ? "2" : "",
        "outcomes",
        kind.equals("review") ? "pass,fail" : "pass");
  }
}
