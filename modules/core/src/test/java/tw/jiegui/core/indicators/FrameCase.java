package tw.jiegui.core.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.indicators.Frame.Counts;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.YamlSection;

/// A frame, a stage, what a school shows, and what comes out: the state of one indicator, a level,
/// or the path to one.
record FrameCase(Frame frame, YamlSection section) {
  void check() {
    if (section.has("indicator")) {
      checkState();
    } else if (section.has("achieved")) {
      checkLevel();
    } else {
      checkPath();
    }
  }

  /// Which standard the case speaks of, and which way it goes.
  String covers() {
    return section.has("indicator")
        ? section.text("indicator") + " " + section.text("stage") + " " + section.text("state")
        : "";
  }

  Stage stage() {
    return Stage.valueOf(section.text("stage").toUpperCase(Locale.ROOT));
  }

  private void checkState() {
    section.only(
        "case", "frame", "stage", "indicator", "complete", "shown", "facts", "state", "lacks");
    var indicator = frame.find(section.text("indicator")).orElseThrow();
    var under = indicator.key() + ".";
    var items = texts("complete").stream().map(each -> under + each).toList();
    var shown =
        Filled.items(indicator.at(stage()).items(), items)
            .and(texts("shown").stream().map(each -> under + each).toList())
            .and(ofFacts(indicator.at(stage()).items()));
    var state = IndicatorState.of(indicator, stage(), shown);
    var says = state.missing();
    assertEquals(section.text("state"), state.achieved() ? "achieved" : "missing", () -> says.en());
    if (section.has("lacks")) {
      assertEquals(section.text("lacks"), says.en());
    }
  }

  /// What the frame's rules find in facts that a school might have typed.
  private List<String> ofFacts(List<EvidenceItem> items) {
    return section.has("facts")
        ? section.sections("facts").stream()
            .map(FrameCase::fact)
            .flatMap(fact -> items.stream().flatMap(item -> item.shownBy(fact).stream()))
            .toList()
        : List.of();
  }

  private static Fact fact(YamlSection typed) {
    var kind = EvidenceKind.at(typed.text("kind")).flatMap(EvidenceKind::fact).orElseThrow();
    var values = new HashMap<String, String>();
    typed.keys().stream()
        .filter(each -> !each.equals("kind"))
        .forEach(each -> values.put(each, typed.text(each)));
    return switch (new FactDraft(kind, new SchoolYear(114), values).check()) {
      case Checked.Valid<Fact>(var fact) -> fact;
      case Checked.Invalid<Fact>(var problems) -> throw new AssertionError(problems);
    };
  }

  private void checkLevel() {
    section.only("case", "frame", "achieved", "level");
    var achieved = section.section("achieved").only("mandatory", "optional");
    var level =
        frame.reached(new Counts(achieved.number("mandatory"), achieved.number("optional")));
    assertEquals(section.text("level"), level.map(Level::key).orElse("none"));
  }

  private void checkPath() {
    section.only("case", "frame", "stage", "done", "shown", "choosing", "to", "path", "says");
    var done = new HashSet<>(texts("done"));
    var shown =
        Filled.indicators(frame, stage(), each -> done.contains(each.key())).and(texts("shown"));
    var all = Standing.of(frame, stage(), shown);
    var standing = section.has("choosing") ? all.choosing(new HashSet<>(texts("choosing"))) : all;
    var path = ShortestPath.to(frame.findLevel(section.text("to")).orElseThrow(), standing);
    assertEquals(texts("path"), items(path));
    assertEquals(Bilingual.of(section.section("says")), Saying.of(standing, path));
  }

  private static List<String> items(Path path) {
    return path instanceof Path.Steps steps
        ? steps.steps().stream()
            .flatMap(step -> step.items().stream())
            .map(item -> item.item().key())
            .toList()
        : List.of();
  }

  private List<String> texts(String key) {
    return section.has(key) ? section.texts(key) : List.of();
  }
}
