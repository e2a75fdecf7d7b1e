package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// A self-assessment as a school's own program keeps it, and as the office's program reads it.
class SelfAssessmentApiIT {
  private static Api coordinator;
  private static Api officer;

  /// A year that no other test assesses.
  private final int year = SchoolYear.of(LocalDate.now(Calendars.TAIWAN)).roc() - 1;

  @BeforeAll
  static void signIn() {
    coordinator = Api.of("keelung-coordinator", "keelung");
    officer = Api.of("keelung-officer", "keelung");
  }

  @Test
  void an_answer_is_written_on_what_was_seen() {
    var begun = coordinator.send("PUT", assessment(), "");
    assertEquals(200, begun.status(), begun::body);
    String sheet = assessment() + "/A-1-1";
    String tag = coordinator.get(sheet).header("ETag");
    var written = coordinator.send("PUT", sheet, "{\"text\": \"計畫已列入\"}", "If-Match", tag);
    assertTrue(written.body().contains("計畫已列入"), written::body);
    assertTrue(written.body().contains("\"missing\":\"the chapter on"), written::body);
    var chinese = coordinator.get(sheet, "Accept-Language", "zh-TW").body();
    assertTrue(chinese.contains("\"missing\":\"計畫中談國際化的章節"), chinese);
    assertEquals(
        "412 precondition-failed []",
        coordinator.send("PUT", sheet, "{\"text\": \"x\"}", "If-Match", tag).problem());
    assertEquals(
        "422 invalid [judgement]",
        coordinator
            .send("PUT", sheet, "{\"judgement\": \"perhaps\"}", "If-Match", written.header("ETag"))
            .problem());
    assertEquals(
        403,
        officer
            .send("PUT", sheet, "{\"text\": \"x\"}", "If-Match", written.header("ETag"))
            .status());
  }

  @Test
  void a_partnership_is_attached_and_taken_off() {
    coordinator.send("PUT", assessment(), "");
    String sheet = assessment() + "/F-1-2";
    String list = school() + "/facts/" + year + "/partnerships";
    String partner =
        coordinator
            .send(
                "POST",
                list,
                """
                {"name": "API Partner School", "country": "JP", "agreement": "memorandum",
                 "starts_on": "%d-09-01"}
                """
                    .formatted(year + 1911),
                "Idempotency-Key",
                "assessment-api-0001")
            .one("id");
    String thing = sheet + "/items/F-1-2.list/partnership/" + partner;
    var attached = coordinator.send("PUT", thing, "{}");
    assertEquals(200, attached.status(), attached::body);
    assertTrue(attached.body().contains("\"achieved\":true"), attached::body);
    assertEquals(
        "422 invalid [what]",
        coordinator.send("PUT", sheet + "/items/F-1-2.list/training/" + partner, "{}").problem());
    assertEquals(200, coordinator.send("DELETE", thing, "").status());
    assertEquals(404, coordinator.send("DELETE", thing, "").status());
  }

  @Test
  void the_way_and_the_matrix_are_told() {
    coordinator.send("PUT", assessment(), "");
    var path = officer.get(assessment() + "/path");
    assertTrue(path.all("level").contains("intermediate"), path::body);
    var matrix = officer.get("assessments?year=" + year + "&size=200");
    assertEquals(200, matrix.status(), matrix::body);
    assertTrue(matrix.body().contains("\"A-1-1\":"), matrix::body);
    assertEquals(403, coordinator.get("assessments").status());
  }

  private String school() {
    var first = officer.get("schools?kind=elementary&ownership=municipal&size=1");
    return "schools/" + first.one("code");
  }

  private String assessment() {
    return school() + "/assessments/" + year + "/si-111";
  }
}
