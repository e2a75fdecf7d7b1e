package tw.jiegui.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.policy.Vocabulary.Section;
import tw.jiegui.core.yaml.YamlSection;

/// A provision, a time, some facts, and what comes out.
final class PolicyCase {
  private PolicyCase() {}

  static void check(Policy policy, YamlSection section) {
    section.only("case", "provision", "on", "facts", "finding", "gives");
    var path = section.text("provision");
    var provision = policy.find(path).orElseThrow(() -> section.problem("provision", "is unknown"));
    var term = Term.find(section.text("on")).orElseThrow(() -> section.problem("on", "is no time"));
    var facts = section.has("facts") ? facts(section.section("facts")) : Facts.NONE;
    if (section.has("gives")) {
      var gives = Reckoning.find(provision, term, facts).map(Figure::value);
      assertEquals(
          0,
          section
              .decimal("gives")
              .compareTo(gives.orElseThrow(() -> new AssertionError("gives nothing"))),
          () -> "gives " + gives);
      return;
    }
    var finding = Judge.find(provision, term, facts);
    assertEquals(
        section.text("finding"),
        finding
            .map(each -> each.getClass().getSimpleName().toLowerCase(Locale.ROOT))
            .orElse("none"),
        () -> finding.map(each -> each.why().en()).orElse("the rule asks for nothing"));
  }

  private static Facts facts(YamlSection section) {
    var facts = Facts.NONE;
    for (var key : section.keys()) {
      facts = plus(facts, key, section);
    }
    return facts;
  }

  private static Facts plus(Facts facts, String key, YamlSection section) {
    return switch (section.values().get(key)) {
      case Boolean holds -> facts.with(known(key, section, Section.CONDITIONS), holds);
      case String day -> facts.with(known(key, section, Section.EVENTS), LocalDate.parse(day));
      case List<?> items when key.equals("items") ->
          facts.withItems(new HashSet<>(section.texts("items")));
      case null, default -> facts.with(key, section.decimal(key));
    };
  }

  private static String known(String key, YamlSection section, Section words) {
    if (!Vocabulary.shipped().words(words).containsKey(key)) {
      throw section.problem(key, "is not among the " + words.key());
    }
    return key;
  }
}
