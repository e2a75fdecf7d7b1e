package tw.jiegui.core.indicators;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// A short help beside an indicator, for one who sits down to it after hours.
public record Guide(
    String indicator,
    Bilingual asks,
    List<Bilingual> steps,
    Bilingual example,
    Bilingual mistakes) {
  private static final int FEWEST_STEPS = 3;
  private static final int MOST_STEPS = 6;

  public Guide {
    steps = List.copyOf(steps);
  }

  static Guide read(String file, String yaml) {
    try {
      var root = YamlSection.parse(file, yaml);
      root.only("indicator", "asks", "steps", "example", "mistakes");
      return new Guide(
          root.text("indicator"),
          Bilingual.of(root.section("asks")),
          steps(root),
          Bilingual.of(root.section("example")),
          Bilingual.of(root.section("mistakes")));
    } catch (InvalidYaml complaint) {
      throw complaint.in(file);
    }
  }

  private static List<Bilingual> steps(YamlSection root) {
    var steps = root.sections("steps").stream().map(Bilingual::of).toList();
    if (steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS) {
      throw root.problem("steps", "must be three to six");
    }
    return steps;
  }
}
