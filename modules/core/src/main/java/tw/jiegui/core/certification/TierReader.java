package tw.jiegui.core.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.yaml.YamlSection;

final class TierReader {
  private TierReader() {}

  /// `scheme` is the scheme's own key.
  static Tier read(String scheme, String key, YamlSection section) {
    section.only(
        "name",
        "rank",
        "may-apply",
        "standards",
        "criteria",
        "validity",
        "prize",
        "follows",
        "history");
    return new Tier(
        key,
        Bilingual.of(section.section("name")),
        section.number("rank"),
        new Tier.Asks(
            texts(section, "may-apply"),
            criteria(section.section("criteria")),
            optional(section, "standards"),
            section.has("history")
                ? SchemeReader.history(scheme, section.section("history"))
                : Map.of()),
        new Tier.Outcomes(
            section.text("validity"),
            section.has("prize") ? prize(section.section("prize")) : null,
            texts(section, "follows")));
  }

  private static List<Criterion> criteria(YamlSection section) {
    section.only("computed", "frame", "judged");
    var criteria = new ArrayList<Criterion>();
    if (section.has("frame")) {
      var frame = section.section("frame").only("key", "level");
      criteria.add(new Criterion.Framed(frame.text("key"), frame.text("level")));
    }
    texts(section, "computed").stream().map(Criterion.Computed::new).forEach(criteria::add);
    if (section.has("judged")) {
      var judged = section.section("judged");
      judged.keys().forEach(key -> criteria.add(judged(key, judged)));
    }
    checkOnce(section, criteria);
    return criteria;
  }

  private static Criterion judged(String key, YamlSection holder) {
    var section = holder.section(key).only("name", "asks", "source");
    return new Criterion.Judged(
        SchemeReader.key(holder, key, key),
        Bilingual.of(section.section("name")),
        Bilingual.of(section.section("asks")),
        Citation.of(section.section("source")));
  }

  private static void checkOnce(YamlSection section, List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      throw section.problem("", "there must be at least one item");
    }
    var seen = new HashSet<String>();
    for (var criterion : criteria) {
      if (!seen.add(criterion.key())) {
        throw section.problem("", "holds " + criterion.key() + " twice");
      }
    }
  }

  private static Tier.Prize prize(YamlSection section) {
    section.only("amount", "years", "next-years", "wait");
    return new Tier.Prize(
        section.text("amount"),
        section.text("years"),
        optional(section, "next-years"),
        section.text("wait"));
  }

  private static List<String> texts(YamlSection section, String key) {
    return section.has(key) ? section.texts(key) : List.of();
  }

  static @Nullable String optional(YamlSection section, String key) {
    return section.has(key) ? section.text(key) : null;
  }
}
