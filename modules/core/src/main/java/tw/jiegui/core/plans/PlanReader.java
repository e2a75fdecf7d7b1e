package tw.jiegui.core.plans;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.plans.PlanFile.Part;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// Reads a shipped plan, and complains with file and path of whatever does not fit.
public final class PlanReader {
  private static final Map<NodeKind, Bilingual> USUAL_WORDS =
      Map.of(
          NodeKind.GOAL, new Bilingual("目標", "Goal"),
          NodeKind.STRATEGY, new Bilingual("策略", "Strategy"),
          NodeKind.ACTION, new Bilingual("行動方案", "Action"));

  private final YamlSection root;
  private final Years years;
  private final IndicatorReader indicators;

  private PlanReader(YamlSection root) {
    this.root =
        root.only(
            "plan", "name", "years", "source", "words", "budget", "aims", "indicators", "goals");
    this.years = years(root, "years");
    this.indicators = new IndicatorReader(years);
  }

  public static PlanFile read(String file, String yaml) {
    try {
      var plan = new PlanReader(YamlSection.parse(file, yaml)).plan();
      if (!file.endsWith("/" + plan.head().id() + ".yaml")) {
        throw new InvalidYaml("plan", "is " + plan.head().id() + ", must be its file's name");
      }
      return plan;
    } catch (InvalidYaml complaint) {
      throw complaint.in(file);
    }
  }

  private PlanFile plan() {
    var plan =
        new PlanFile(
            head(),
            indicators.list(root),
            list(root, "goals").map(goal -> part(NodeKind.GOAL, goal)).toList(),
            list(root, "aims").map(Bilingual::of).toList());
    var known = new HashSet<String>();
    plan.listIndicators()
        .filter(each -> !known.add(each.id()))
        .forEach(
            twice -> {
              throw new InvalidYaml(twice.id(), "is the id of two indicators");
            });
    return plan;
  }

  private PlanFile.Head head() {
    return new PlanFile.Head(
        root.text("plan"),
        Bilingual.of(root.section("name")),
        years,
        Citation.of(root.section("source")),
        words(),
        budget());
  }

  private Map<NodeKind, Bilingual> words() {
    var words = new EnumMap<>(USUAL_WORDS);
    if (root.has("words")) {
      var section = root.section("words").only("goal", "strategy", "action");
      for (var kind : NodeKind.values()) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        if (section.has(key)) {
          words.put(kind, Bilingual.of(section.section(key)));
        }
      }
    }
    return words;
  }

  private Map<Integer, Long> budget() {
    if (!root.has("budget")) {
      return Map.of();
    }
    var section = root.section("budget");
    return section.keys().stream()
        .collect(
            toMap(key -> indicators.year(key, section), section::money, (a, b) -> a, TreeMap::new));
  }

  private Part part(NodeKind kind, YamlSection section) {
    if (kind == NodeKind.ACTION) {
      section.only("number", "name", "about", "stages", "runs", "months", "source", "indicators");
    } else {
      section.only("number", "name", "about", "indicators", partsKey(kind));
    }
    return new Part(
        kind,
        section.text("number"),
        Bilingual.of(section.section("name")),
        IndicatorReader.optional(section, "about"),
        action(section),
        indicators.list(section),
        kind.below().stream()
            .flatMap(below -> list(section, partsKey(kind)).map(each -> part(below, each)))
            .toList());
  }

  private static String partsKey(NodeKind kind) {
    return kind == NodeKind.GOAL ? "strategies" : "actions";
  }

  private PlanFile.Action action(YamlSection section) {
    var runs = section.has("runs") ? years(section, "runs") : years;
    if (!years.contains(runs)) {
      throw section.problem("runs", "lies outside the plan's years " + years.notation());
    }
    return new PlanFile.Action(stages(section), runs, months(section), source(section));
  }

  private static @Nullable Citation source(YamlSection section) {
    return section.has("source") ? Citation.of(section.section("source")) : null;
  }

  private static Set<Stage> stages(YamlSection section) {
    var stages = EnumSet.noneOf(Stage.class);
    if (section.has("stages")) {
      section.texts("stages").forEach(text -> stages.add(stage(text, section)));
    }
    return stages;
  }

  static Stage stage(String text, YamlSection section) {
    return Stream.of(Stage.values())
        .filter(stage -> stage.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> section.problem("stages", text + " is no stage"));
  }

  private static Map<Integer, Bilingual> months(YamlSection section) {
    if (!section.has("months")) {
      return Map.of();
    }
    var months = new TreeMap<Integer, Bilingual>();
    var byText = textKeys(section.section("months"));
    for (var key : byText.keys()) {
      if (!key.matches("[1-9]|1[0-2]")) {
        throw byText.problem(key, "is no month");
      }
      months.put(Integer.valueOf(key), Bilingual.of(byText.section(key)));
    }
    return months;
  }

  private static YamlSection textKeys(YamlSection section) {
    var values = new TreeMap<String, Object>();
    section.values().forEach((key, value) -> values.put(String.valueOf(key), value));
    return new YamlSection(section.path(), values);
  }

  private static Years years(YamlSection section, String key) {
    return Optional.of(section.text(key))
        .flatMap(Span::find)
        .flatMap(Years::of)
        .orElseThrow(
            () -> section.problem(key, "must be years such as SY109..SY111 or FY109..FY114"));
  }

  static Stream<YamlSection> list(YamlSection section, String key) {
    return section.has(key) ? section.sections(key).stream() : Stream.of();
  }
}
