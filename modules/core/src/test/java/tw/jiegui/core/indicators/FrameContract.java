package tw.jiegui.core.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.policy.ShippedPolicies;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.Shipped;
import tw.jiegui.core.yaml.YamlSection;

/// What every authority's shipped frames keep to, and the cases that its officials can read.
public abstract class FrameContract {
  private final String authority;
  private final Shipped shipped = new Shipped(getClass().getClassLoader(), "authorities");
  private final ShippedFrames source = new ShippedFrames(getClass().getClassLoader());
  private final List<Frame> frames;

  protected FrameContract(String authority) {
    this.authority = authority;
    frames = source.of(authority);
  }

  protected final Frame frame(String key) {
    return frames.stream().filter(each -> each.key().equals(key)).findAny().orElseThrow();
  }

  protected final List<Guide> guides(Frame frame) {
    return source.guides(authority, frame);
  }

  @Test
  void every_frame_and_indicator_cites_a_document_of_the_policy() {
    var documents =
        new ShippedPolicies(getClass().getClassLoader()).of(authority).documents().keySet();
    var cited = new TreeSet<String>();
    for (var frame : frames) {
      cited.add(frame.head().source().document());
      frame.indicators().forEach(each -> cited.add(each.source().document()));
    }
    assertTrue(documents.containsAll(cited), () -> documents + " lack some of " + cited);
  }

  @Test
  void every_indicator_has_its_guide() {
    for (var frame : frames) {
      assertEquals(
          frame.indicators().stream().map(Indicator::key).toList(),
          guides(frame).stream().map(Guide::indicator).toList());
    }
  }

  @Test
  void every_pass_standard_has_a_case_that_reaches_it_and_one_that_does_not() {
    var open = new TreeSet<String>();
    for (var indicator : frames.stream().flatMap(each -> each.indicators().stream()).toList()) {
      for (var stage : Stage.values()) {
        var name = indicator.key() + " " + stage.name().toLowerCase(Locale.ROOT);
        open.add(name + " achieved");
        open.add(name + " missing");
      }
    }
    allCases().forEach(each -> open.remove(each.covers()));
    assertEquals(new TreeSet<>(), open);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return allCases().stream()
        .map(each -> DynamicTest.dynamicTest(each.section().text("case"), each::check));
  }

  @Test
  void a_path_once_done_reaches_its_level_and_nothing_in_it_can_be_left_out() {
    var random = new Random(111);
    for (int round = 0; round < 30; round++) {
      frames.stream()
          .filter(Frame::listsIndicators)
          .forEach(frame -> List.of(Stage.values()).forEach(each -> walk(random, frame, each)));
    }
  }

  private static void walk(Random random, Frame frame, Stage stage) {
    var shown = RandomFrames.shown(random, frame, stage);
    frame.levels().forEach(level -> checkPath(level, frame, stage, shown));
  }

  private static void checkPath(Level level, Frame frame, Stage stage, Shown shown) {
    if (ShortestPath.to(level, Standing.of(frame, stage, shown)) instanceof Path.Steps path) {
      var units = Filled.units(path);
      assertTrue(reaches(level, frame, stage, shown.and(units)));
      for (int left = 0; left < units.size(); left++) {
        var fewer = new ArrayList<>(units);
        fewer.remove(left);
        assertTrue(!reaches(level, frame, stage, shown.and(fewer)), "one more than needed");
      }
    } else {
      assertTrue(reaches(level, frame, stage, shown));
    }
  }

  private static boolean reaches(Level level, Frame frame, Stage stage, Shown shown) {
    return Standing.of(frame, stage, shown)
        .level()
        .filter(reached -> reached.optional() >= level.optional())
        .isPresent();
  }

  private List<FrameCase> allCases() {
    var file = Pattern.compile("authorities/" + authority + "/frames/cases/.+\\.yaml");
    return shipped.list(file).stream()
        .flatMap(name -> cases(name).stream())
        .map(each -> new FrameCase(frame(each.text("frame")), each))
        .toList();
  }

  private List<YamlSection> cases(String name) {
    return YamlSection.parse(name, "cases:\n" + shipped.read(name).indent(2)).sections("cases");
  }

  @Test
  void every_key_is_used_once_in_a_frame() {
    for (var frame : frames) {
      for (var stage : Stage.values()) {
        var keys = RandomFrames.units(frame, stage);
        assertEquals(keys.size(), new HashSet<>(keys).size());
      }
    }
  }
}
