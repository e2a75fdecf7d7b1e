package tw.jiegui.core.indicators;

import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.util.List;
import java.util.Optional;
import tw.jiegui.core.policy.Bilingual;

/// Standings and paths in plain sentences.
public final class Saying {
  private static final Bilingual NOTHING = new Bilingual("", "");

  private Saying() {}

  /// The level reached, what the next one needs, and which indicators are nearly met and why.
  public static Bilingual of(Standing standing, Path path) {
    return path instanceof Path.Unlisted
        ? ahead(path)
        : say("{}{}", "{} {}", reached(standing.level()), ahead(path));
  }

  private static Bilingual reached(Optional<Level> level) {
    return level
        .map(each -> say("已達{}。", "The {} level is reached.", each.name()))
        .orElse(new Bilingual("尚未達到任何階別。", "No level is reached yet."));
  }

  private static Bilingual ahead(Path path) {
    return switch (path) {
      case Path.Reached(var level) ->
          say("{}的條件都已達成。", "All that the {} level asks for is there.", level.name());
      case Path.TooFew(var level, int more) ->
          say(
              "所選的選項指標不足，{}還要多選 {} 項。",
              "Too few optional indicators are picked: the {} level asks for {} more.",
              level.name(),
              same(more));
      case Path.Unlisted(var level) ->
          say(
              "這一版只有項數，沒有列出各項指標，無法指出達成{}的步驟。",
              "This version gives counts and lists no indicators, so no steps to the {} level can"
                  + " be named.",
              level.name());
      case Path.Steps steps -> say("{}{}", "{}{}", needs(steps), near(steps.nearlyMet()));
    };
  }

  private static Bilingual needs(Path.Steps path) {
    int mandatory =
        (int) path.steps().stream().filter(step -> step.indicator().mandatory()).count();
    int optional = path.steps().size() - mandatory;
    var kinds =
        mandatory == 0
            ? say("{} 項選項指標", "{} more optional", same(optional))
            : optional == 0
                ? say("{} 項必要指標", "{} more mandatory", same(mandatory))
                : say(
                    "{} 項必要指標與 {} 項選項指標",
                    "{} more mandatory and {} more optional",
                    same(mandatory),
                    same(optional));
    return say(
        "{}還需要 {}。",
        path.steps().size() == 1
            ? "The {} level needs {} indicator."
            : "The {} level needs {} indicators.",
        path.level().name(),
        kinds);
  }

  private static Bilingual near(List<Step> near) {
    return near.stream()
        .map(Step::why)
        .reduce((one, next) -> say("{}；{}", "{}; {}", one, next))
        .map(each -> say("其中 " + near.size() + " 項已接近達成：{}。", " Nearly met: {}.", each))
        .orElse(NOTHING);
  }

  static Bilingual list(List<ItemState> items) {
    return items.stream()
        .map(ItemState::missing)
        .reduce((one, next) -> say("{}；{}", "{}; {}", one, next))
        .orElse(NOTHING);
  }
}
