package tw.jiegui.core.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.core.schools.Stage;

class FrameReaderTest {
  private static final String FRAME =
      """
      frame: test
      name: { zh: 測試, en: test }
      holds: FY111
      source: { document: paper, place: here }
      counts: { mandatory: 1, optional: 1 }
      levels:
        low: { name: { zh: 低, en: low }, optional: 0, total: 1 }
        high: { name: { zh: 高, en: high }, optional-percent: 50, total: 2 }
      aspects:
        A:
          name: { zh: 甲, en: a }
          sub-aspects:
            A-1:
              name: { zh: 甲一, en: a1 }
              indicators:
                A-1-1:
                  name: { zh: 一, en: one }
                  mandatory: true
                  source: { document: paper, place: one }
                  items:
                    minutes: { name: { zh: 紀錄, en: minutes }, window: { each-year: 2 }, serves: [meeting], suits: [{ kind: meeting, with: [minutes] }] }
                  stages:
                    elementary: { items: [minutes], pass: all }
                    junior: { items: [minutes], pass: all }
                    senior: { items: [minutes], pass: all }
                A-1-2:
                  name: { zh: 二, en: two }
                  mandatory: false
                  source: { document: paper, place: two }
                  items:
                    site:
                      name: { zh: 網站, en: site }
                      parts:
                        address: { zh: 地址, en: address }
                        contact: { zh: 聯絡, en: contact, one-of: { mail: { zh: 信箱, en: mail } } }
                    sign:
                      name: { zh: 標示, en: sign }
                      such-as:
                        door: { zh: 門, en: door }
                        gate: { zh: 校門, en: gate, stages: [senior] }
                  stages:
                    elementary: { items: [site, sign], pass: { at-least: 1 } }
                    junior: { items: [sign, site], pass: all }
                    senior: { items: [sign], pass: all }
      """;

  private static final Map<String, List<String>> MISTAKES =
      Map.ofEntries(
          wrong(
              "counts: { mandatory: 1",
              "counts: { mandatory: 2",
              "levels.low.total: is not the sum, which is 2"),
          wrong("total: 2", "total: 3", "levels.high.total: is not the sum, which is 2"),
          wrong(
              "optional: 0, total: 1",
              "optional: 1, total: 2",
              "levels.high: must ask for more than the level before"),
          wrong(
              "optional: 0, total",
              "total",
              "levels.low.optional: or optional-percent: exactly one of them"),
          wrong(
              "mandatory: false",
              "mandatory: true",
              "counts: there are 2 mandatory and 0 optional"),
          wrong(
              "mandatory: false",
              "mandatory: maybe",
              "aspects.A.sub-aspects.A-1.indicators.A-1-2.mandatory: must be true or false"),
          wrong(
              "A-1-2:",
              "B-1-2:",
              "aspects.A.sub-aspects.A-1.indicators.B-1-2: must be A-1- and a number"),
          wrong(
              "at-least: 1",
              "at-least: 3",
              "…A-1-2.stages.elementary.pass.at-least: at-least must lie between 1 and the number"
                  + " of items"),
          wrong(
              "items: [site, sign]",
              "items: [site, site]",
              "…A-1-2.stages.elementary.items: must be items of this indicator, each once"),
          wrong("items: [site, sign]", "items: [site, map]", "…A-1-2.items.map: is missing"),
          wrong(
              "serves: [meeting]",
              "serves: [gathering]",
              "…A-1-1.items.minutes.serves: is gathering, must be one of activity, partnership,"
                  + " training, meeting, team, course, mentorship, document"),
          wrong(
              "{ kind: meeting, with",
              "{ kind: team, with",
              "…A-1-1.items.minutes.suits[1].kind: is team, no fact that serves here"),
          wrong(
              "with: [minutes]",
              "with: [notes]",
              "…A-1-1.items.minutes.suits[1]: names notes, which is no field of meeting"),
          wrong(
              "with: [minutes]",
              "shows: [agenda]",
              "…A-1-1.items.minutes.suits[1].shows: names A-1-1.minutes.agenda, which is none of"
                  + " A-1-1.minutes"),
          wrong(
              "with: [minutes]",
              "where: { title: [x] }",
              "…A-1-1.items.minutes.suits[1].where.title: is no choice"),
          wrong(
              "each-year: 2",
              "each-year: 0",
              "…A-1-1.items.minutes.window.each-year: must be 1 or more"),
          wrong(
              "address: {",
              "Post.Address: {",
              "…A-1-2.items.site.parts.Post.Address: must be small letters, digits and hyphens"),
          wrong("door: {", "other: {", "…A-1-2.items.sign.parts: holds A-1-2.sign.other twice"),
          wrong(
              "such-as:",
              "one-off:",
              "…A-1-2.items.sign.one-off: is no known key; known are name, about, window, one-of,"
                  + " such-as, parts, serves, suits"),
          wrong(
              "mail: { zh: 信箱, en: mail }",
              "mail: { zh: 信箱, en: mail, stages: [senior] }",
              "…A-1-2.items.site.parts.contact.one-of: there must be at least one item"),
          wrong(
              "holds: FY111",
              "holds: 111",
              "holds: must be text (in quotes if it looks like a number)"));

  @Test
  void items_are_the_same_at_every_stage_and_stand_in_the_order_of_each() {
    var two = frame().find("A-1-2").orElseThrow();
    assertEquals(
        List.of("A-1-2.sign", "A-1-2.site"),
        two.at(Stage.JUNIOR).items().stream().map(EvidenceItem::key).toList());
    assertEquals(
        two.at(Stage.ELEMENTARY).items().getFirst(), two.at(Stage.JUNIOR).items().getLast());
  }

  @Test
  void an_example_of_one_stage_is_none_of_another() {
    var two = frame().find("A-1-2").orElseThrow();
    assertNotEquals(
        two.at(Stage.JUNIOR).items().getFirst(), two.at(Stage.SENIOR).items().getFirst());
  }

  @Test
  void all_mistakes_are_told_at_once() {
    var broken =
        FRAME.replace("each-year: 2", "each-year: 0").replace("at-least: 1", "at-least: 9");
    assertEquals(2, new FrameReader("f.yaml", broken).complaints().size());
  }

  @TestFactory
  Stream<DynamicTest> a_mistake_is_told_with_file_and_path() {
    return MISTAKES.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
  }

  private static void check(List<String> mistake) {
    var broken = FRAME.replaceFirst(Pattern.quote(mistake.get(0)), mistake.get(1));
    var expected = mistake.get(2).replace("…", "aspects.A.sub-aspects.A-1.indicators.");
    var complaint = new FrameReader("f.yaml", broken).complaints().getFirst();
    assertEquals("f.yaml: " + expected, complaint.getMessage());
    assertNotEquals(complaint.problem(), complaint.problemInChinese());
  }

  private static Frame frame() {
    return new FrameReader("f.yaml", FRAME).frame();
  }

  private static Map.Entry<String, List<String>> wrong(String from, String to, String complaint) {
    return Map.entry(from + " → " + to, List.of(from, to, complaint));
  }
}
