package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Reviews as the office's and a reviewer's own programs know them.
class ReviewApiIT {
  private final Api officer = Api.of("ministry-officer", "ministry");
  private final Api reviewer = Api.of("ministry-reviewer", "ministry");

  @Test
  void an_officer_s_program_lists_asks_and_decides() {
    var ready = officer.get("review/rounds?state=ready&sort=number");
    assertEquals(1, ready.all("id").size(), ready::toString);
    assertTrue(ready.header("Link").contains("rel=\"last\""));
    String round = "review/rounds/" + ready.one("id");
    var seen = officer.get(round);
    assertTrue(seen.body().contains("\"large\":true"), seen::body);
    assertEquals(304, officer.get(round, "If-None-Match", seen.header("ETag")).status());

    String silent = "{\"outcome\": \"pass\"}";
    assertEquals(428, officer.send("POST", round + "/decision", silent).status());
    assertEquals(
        412, officer.send("POST", round + "/decision", silent, "If-Match", "\"99\"").status());
    assertEquals(
        "422 invalid [why-B-1, why-C-1]",
        officer
            .send("POST", round + "/decision", silent, "If-Match", seen.header("ETag"))
            .problem());
    String told =
        "{\"outcome\": \"fail\", \"reasons\": {\"B-1\": \"看不出學生實際參與交流活動。\", \"C-1\":"
            + " \"分數相差兩分，以平均認定。\"}}";
    var decided = officer.send("POST", round + "/decision", told, "If-Match", seen.header("ETag"));
    assertEquals(200, decided.status(), decided::toString);
    assertTrue(decided.body().contains("\"state\":\"closed\""), decided::body);
    assertEquals(403, reviewer.get(round).status());
  }

  @Test
  void a_reviewer_s_program_takes_marks_and_hands_in() {
    var mine = reviewer.get("review/sheets");
    String sheet =
        mine.all("id").stream()
            .map(id -> "review/sheets/" + id)
            .filter(path -> reviewer.get(path).body().contains("\"number\":5,"))
            .findFirst()
            .orElseThrow();
    assertFalse(reviewer.get(sheet).body().contains("114 學年度"), "no evidence before he accepts");
    assertEquals(409, reviewer.send("POST", sheet + "/submit", "").status());
    var accepted = reviewer.send("POST", sheet + "/accept", "");
    assertTrue(accepted.body().contains("114 學年度"), accepted::toString);
    assertEquals(
        "422 invalid [A-1, B-1, C-1]", reviewer.send("POST", sheet + "/submit", "").problem());
    for (String question : new String[] {"A-1", "B-1"}) {
      assertEquals(200, mark(sheet, question, "pass", "\"1\"").status());
    }
    assertEquals("422 invalid [judgement]", mark(sheet, "C-1", "11", "\"1\"").problem());
    assertEquals(200, mark(sheet, "C-1", "8.5", "\"1\"").status());
    assertEquals(412, mark(sheet, "C-1", "9", "\"1\"").status());
    var done = reviewer.send("POST", sheet + "/submit", "");
    assertTrue(done.body().contains("\"state\":\"submitted\""), done::toString);
    assertEquals(409, mark(sheet, "C-1", "9", "\"2\"").status());
  }

  private Api.Told mark(String sheet, String question, String judgement, String version) {
    String body = "{\"judgement\": \"" + judgement + "\", \"reason\": \"會議紀錄完整，決議都有追蹤。\"}";
    return reviewer.send("PUT", sheet + "/marks/" + question, body, "If-Match", version);
  }

  @Test
  void the_pool_is_kept_by_the_office_alone() {
    var pool = officer.get("review/reviewers?q=審查委員");
    assertEquals(3, pool.all("member_id").size(), pool::toString);
    String one = "review/reviewers/" + pool.one("id");
    var seen = officer.get(one);
    assertEquals(
        "422 invalid [most, since]",
        officer.send("PUT", one, "{}", "If-Match", seen.header("ETag")).problem());
    var changed =
        officer.send(
            "PUT",
            one,
            "{\"most\": 7, \"since\": \"2025-08-01\", \"stages\": []}",
            "If-Match",
            seen.header("ETag"));
    assertTrue(changed.body().contains("\"most\":7"), changed::toString);
    assertEquals(403, reviewer.get("review/reviewers").status());
    assertEquals(200, officer.get("review/reviewers/severity").status());
  }
}
