package tw.jiegui.core.toolkits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;

class ToolkitDraftTest {
  private static final Places PLACES =
      new Places("si-111", List.of(new Places.Spot("A-1", new Bilingual("團隊", "Team"), 1)));

  private static final Map<String, String> RIGHT =
      Map.of(
          "kind", "steps",
          "stages", "elementary,senior",
          "place", "A-1",
          "title_zh", "分工表",
          "summary_zh", "誰做什麼",
          "steps_zh", "列出工作\n寫上姓名",
          "links", "https://example.org/form");

  @Test
  void what_is_right_is_taken_as_it_is() {
    var content = assertInstanceOf(Checked.Valid.class, draft(Map.of())).value();
    var read = assertInstanceOf(Content.class, content);
    assertEquals("A-1", read.reach().place());
    assertEquals(2, read.reach().stages().size());
    assertEquals(List.of("列出工作", "寫上姓名"), read.zh().stepList());
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertEquals(
        List.of(
            "kind not-a-choice",
            "stages required",
            "place not-a-choice",
            "links not-a-web-address",
            "title_zh required",
            "steps_zh required"),
        wrong(
            "kind", "poem",
            "stages", "",
            "place", "Z-9",
            "title_zh", " ",
            "steps_zh", "",
            "links", "javascript:alert(1)"));
  }

  @Test
  void model_evidence_needs_an_example_and_no_steps() {
    assertEquals(List.of("example_zh required"), wrong("kind", "evidence", "steps_zh", ""));
    assertEquals(List.of(), wrong("kind", "evidence", "steps_zh", "", "example_zh", "一頁紀錄"));
  }

  @Test
  void english_is_whole_or_absent() {
    assertEquals(
        List.of("title_en required", "summary_en required"), wrong("steps_en", "List the work"));
  }

  @Test
  void links_lead_to_the_web_and_carry_no_password() {
    for (var link :
        List.of(
            "http://example.org", "https://user:pass@example.org/", "https://", "//x", "ftp://x")) {
      assertEquals(List.of("links not-a-web-address"), wrong("links", link), link);
    }
    assertEquals(List.of("links too-many"), wrong("links", "https://example.org\n".repeat(11)));
  }

  private static List<String> wrong(String... changes) {
    var map = new HashMap<String, String>();
    for (int i = 0; i < changes.length; i += 2) {
      map.put(changes[i], changes[i + 1]);
    }
    return draft(map).found().stream().map(ToolkitDraftTest::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.field() + " " + problem.code();
  }

  private static Checked<Content> draft(Map<String, String> changes) {
    var typed = new HashMap<>(RIGHT);
    typed.putAll(changes);
    return new ToolkitDraft(typed).check(PLACES);
  }
}
