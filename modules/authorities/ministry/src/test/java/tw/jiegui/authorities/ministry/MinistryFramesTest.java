package tw.jiegui.authorities.ministry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.indicators.EvidenceItem;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.FrameContract;
import tw.jiegui.core.indicators.Guide;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.indicators.Window;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// The frames against the documents, number by number.
class MinistryFramesTest extends FrameContract {
  private static final Set<String> ONE_ITEM =
      Set.of("B-2-1", "C-1-1", "D-1-1", "D-2-1", "D-3-1", "F-2-1", "F-3-1");
  private static final Map<String, Integer> AT_LEAST =
      Map.of("C-1-3", 1, "D-2-2", 1, "D-2-3", 2, "E-1-1", 1, "F-1-1", 1, "F-4-1", 1);

  private final Frame frame = frame("si-111");

  MinistryFramesTest() {
    super("ministry");
  }

  @Test
  void version_111_has_six_aspects_and_25_indicators() {
    assertEquals(
        "A1+1 B2+1 C1+3 D2+4 E1+4 F1+4",
        frame.aspects().stream()
            .map(
                each ->
                    each.key()
                        + count(each.indicators(), true)
                        + "+"
                        + count(each.indicators(), false))
            .collect(Collectors.joining(" ")));
    assertEquals(15, frame.aspects().stream().mapToInt(each -> each.subAspects().size()).sum());
    assertEquals(25, frame.indicators().size());
  }

  @Test
  void the_mandatory_ones_are_these_eight() {
    assertEquals(
        List.of("A-1-1", "B-1-1", "B-2-1", "C-1-1", "D-2-1", "D-3-1", "E-2-1", "F-1-1"),
        frame.indicators().stream().filter(Indicator::mandatory).map(Indicator::key).toList());
  }

  @Test
  void levels_ask_for_10_15_and_20() {
    assertEquals(List.of(10, 15, 20), totals(frame));
    assertEquals(List.of(17, 36, 48), totals(frame("si-2020")));
  }

  @Test
  void each_stage_has_as_many_items_as_the_document_lists() {
    for (var indicator : frame.indicators()) {
      for (var stage : Stage.values()) {
        assertEquals(
            items(indicator.key(), stage), indicator.at(stage).items().size(), indicator.key());
      }
    }
  }

  @Test
  void each_stage_passes_with_as_many_as_the_document_asks() {
    for (var indicator : frame.indicators()) {
      for (var stage : Stage.values()) {
        int all = items(indicator.key(), stage);
        int needed =
            indicator.key().equals("F-1-2") ? 2 : AT_LEAST.getOrDefault(indicator.key(), all);
        assertEquals(needed, indicator.at(stage).needed(), indicator.key() + " " + stage);
      }
    }
  }

  @Test
  void the_parts_that_the_document_counts_are_all_named() {
    var counted =
        Map.of(
            "A-1-1.charter",
            4,
            "A-1-2.review",
            4,
            "B-2-1.website",
            4,
            "D-2-2.activity",
            3,
            "E-2-1.report",
            2,
            "E-2-2.report",
            2,
            "E-3-1.equipment",
            3,
            "F-2-1.activity",
            4);
    var named =
        items().values().stream()
            .filter(item -> counted.containsKey(item.key()))
            .collect(Collectors.toMap(EvidenceItem::key, item -> item.namedParts().size()));
    assertEquals(counted, named);
  }

  @Test
  void evidence_comes_from_three_years_or_twice_a_year_where_the_document_says_so() {
    var windows =
        items().values().stream()
            .filter(item -> item.window() != null)
            .collect(Collectors.toMap(EvidenceItem::key, item -> String.valueOf(item.window())));
    var threeYears = new Window.PastYears(3).toString();
    assertEquals(
        Map.of(
            "C-1-3.host", threeYears,
            "C-1-3.pilot", threeYears,
            "D-1-1.quality", threeYears,
            "A-1-2.minutes", new Window.EachYear(2).toString()),
        windows);
  }

  @Test
  void the_forum_is_the_seniors_third_and_their_fourth_the_others_third() {
    var advice = frame.find("D-2-3").orElseThrow();
    assertEquals("D-2-3.forum", advice.at(Stage.SENIOR).items().get(2).key());
    for (var stage : List.of(Stage.ELEMENTARY, Stage.JUNIOR)) {
      assertEquals(advice.at(Stage.SENIOR).items().get(3), advice.at(stage).items().get(2));
    }
  }

  @Test
  void the_version_of_2020_gives_counts_and_aspects_only() {
    var old = frame("si-2020");
    assertFalse(old.listsIndicators());
    assertEquals(6, old.aspects().size());
    assertEquals(new Frame.Counts(17, 38), old.counts());
  }

  @Test
  void a_guide_is_read_in_a_minute() {
    for (var guide : guides(frame)) {
      int words = length(guide, text -> text.en().split("\\s+").length);
      int characters = length(guide, text -> text.zh().length());
      assertTrue(words >= 80 && words <= 200, guide.indicator() + " " + words);
      assertTrue(characters >= 120 && characters <= 350, guide.indicator() + " " + characters);
    }
  }

  private static int length(Guide guide, Function<Bilingual, Integer> length) {
    return length.apply(guide.asks())
        + guide.steps().stream().mapToInt(length::apply).sum()
        + length.apply(guide.example())
        + length.apply(guide.mistakes());
  }

  private static int items(String indicator, Stage stage) {
    if (ONE_ITEM.contains(indicator)) {
      return 1;
    }
    return switch (indicator) {
      case "D-2-3" -> stage == Stage.SENIOR ? 4 : 3;
      case "F-1-2" -> stage == Stage.SENIOR ? 3 : 2;
      default -> 2;
    };
  }

  private Map<String, EvidenceItem> items() {
    return frame.indicators().stream()
        .flatMap(each -> each.at(Stage.SENIOR).items().stream())
        .collect(Collectors.toMap(EvidenceItem::key, Function.identity()));
  }

  private static List<Integer> totals(Frame frame) {
    return frame.levels().stream()
        .map(level -> frame.counts().mandatory() + level.optional())
        .toList();
  }

  private static long count(List<Indicator> indicators, boolean mandatory) {
    return indicators.stream().filter(each -> each.mandatory() == mandatory).count();
  }
}
