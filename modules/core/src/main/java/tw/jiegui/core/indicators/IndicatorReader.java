package tw.jiegui.core.indicators;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.YamlSection;

/// One indicator: its items, and which of them each stage may show.
final class IndicatorReader {
  private IndicatorReader() {}

  static Indicator read(String key, YamlSection section) {
    section.only("name", "about", "mandatory", "source", "items", "stages");
    return new Indicator(
        key,
        Words.of(section),
        section.flag("mandatory"),
        Citation.of(section.section("source")),
        standards(key, section));
  }

  private static Map<Stage, Standard> standards(String key, YamlSection section) {
    var stages = section.section("stages");
    var standards = new EnumMap<Stage, Standard>(Stage.class);
    for (var stage : Stage.values()) {
      standards.put(
          stage, standard(stage, stages.section(Choices.word(stage)), items(key, section)));
    }
    stages.only(standards.keySet().stream().map(Choices::word).toArray(String[]::new));
    checkUse(section.section("items"), stages);
    return standards;
  }

  private static Standard standard(Stage stage, YamlSection section, ItemReader items) {
    section.only("items", "pass");
    var shown = section.texts("items").stream().map(item -> items.read(item, stage)).toList();
    if (shown.isEmpty() || new HashSet<>(section.texts("items")).size() < shown.size()) {
      throw section.problem("items", "must be items of this indicator, each once");
    }
    return new Standard(shown, pass(section, shown.size()));
  }

  private static ItemReader items(String key, YamlSection section) {
    return new ItemReader(key, section.section("items"));
  }

  private static PassStandard pass(YamlSection section, int items) {
    if ("all".equals(section.values().get("pass"))) {
      return new PassStandard.All();
    }
    var pass = section.section("pass").only("at-least");
    int least = pass.number("at-least");
    if (least < 1 || least > items) {
      throw pass.problem("at-least", "at-least must lie between 1 and the number of items");
    }
    return new PassStandard.AtLeast(least);
  }

  private static void checkUse(YamlSection items, YamlSection stages) {
    Set<String> idle = new HashSet<>(items.keys());
    for (var stage : stages.keys()) {
      stages.section(stage).texts("items").forEach(idle::remove);
    }
    idle.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            item -> {
              throw items.problem(item, "is asked for at no stage");
            });
  }
}
