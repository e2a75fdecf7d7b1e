package tw.jiegui.core.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.History.Applied;
import tw.jiegui.core.certification.History.Held;
import tw.jiegui.core.certification.History.Subsidized;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.yaml.YamlSection;

/// A tier, a day, what is known of a school, and what is found.
record SchemeCase(Scheme scheme, Policy policy, YamlSection section) {
  void check() {
    section.only("case", "scheme", "tier", "on", "facts", "items", "history", "find", "finding");
    var question =
        new Question(
            scheme, scheme.tier(section.text("tier")).orElseThrow(), policy, day(section, "on"));
    var found =
        Findings.of(question, new Known(facts(), List.of(), history())).all().stream()
            .filter(each -> each.head().key().equals(section.text("find")))
            .findFirst();
    assertEquals(section.text("finding"), found.map(SchemeCase::word).orElse("none"));
  }

  /// The tier and what is looked for in it.
  String covers() {
    return section.text("tier") + " " + section.text("find") + " " + section.text("finding");
  }

  private static String word(Found found) {
    return found
        .finding()
        .map(finding -> finding.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .orElse("judged");
  }

  private Facts facts() {
    var facts = Facts.NONE;
    if (section.has("facts")) {
      var told = section.section("facts");
      for (var key : told.keys()) {
        facts =
            told.values().get(key) instanceof Boolean holds
                ? facts.with(key, holds)
                : facts.with(key, told.decimal(key));
      }
    }
    return section.has("items") ? facts.withItems(new HashSet<>(section.texts("items"))) : facts;
  }

  private History history() {
    var applied = new ArrayList<Applied>();
    var held = new ArrayList<Held>();
    var subsidized = new ArrayList<Subsidized>();
    for (var each : section.has("history") ? section.sections("history") : List.<YamlSection>of()) {
      each.only("applied", "holds", "of", "subsidy", "on", "refused", "from", "until");
      if (each.has("applied")) {
        applied.add(
            new Applied(scheme.key(), each.text("applied"), day(each, "on"), refused(each)));
      } else if (each.has("holds")) {
        var of = each.has("of") ? each.text("of") : scheme.key();
        held.add(new Held(of, each.text("holds"), day(each, "from"), day(each, "until")));
      } else {
        subsidized.add(new Subsidized(each.text("subsidy"), day(each, "on")));
      }
    }
    return new History(applied, held, subsidized);
  }

  private static @Nullable LocalDate refused(YamlSection section) {
    return Optional.of(section)
        .filter(each -> each.has("refused"))
        .map(each -> day(each, "refused"))
        .orElse(null);
  }

  private static LocalDate day(YamlSection section, String key) {
    return LocalDate.parse(section.text(key));
  }
}
