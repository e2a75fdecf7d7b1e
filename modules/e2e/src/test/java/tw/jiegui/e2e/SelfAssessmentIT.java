package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// A school's self-assessment: two people at once, a lost connection, and what officers ask.
@BrowserTest
class SelfAssessmentIT {
  private final SchoolYear now = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  @Test
  void two_people_write_at_once_and_lose_nothing() {
    try (var first = Visit.inChinese().signIn("keelung-coordinator");
        var second = Visit.withoutScript().signIn("keelung-principal")) {
      String sheet = sheet(first, "keelung", "A-1-1");
      first.open(sheet);
      second.open(sheet);
      first.page().locator("#text").fill("承辦人寫的說明");
      first
          .page()
          .waitForCondition(
              () -> first.page().locator("#answer-state").innerText().contains("已自動儲存"));
      first.picture("assessment-autosaved").isAccessible();
      second.page().locator("input[name=judgement][value='not-yet']").check();
      second.page().locator("#answer button").click();
      assertTrue(second.text().contains("已儲存"), second::text);

      second.open(sheet);
      first.page().locator("#text").fill("承辦人第二次寫的說明");
      first.page().locator("#answer button").click();
      first.page().waitForLoadState();
      second.type("text", "校長寫的說明");
      second.page().locator("#answer button").click();
      second.picture("assessment-conflict");
      assertTrue(second.text().contains("承辦人第二次寫的說明"), second::text);
      assertTrue(second.text().contains("校長寫的說明"), second::text);
      second.press();
      assertEquals("承辦人第二次寫的說明\n\n校長寫的說明", second.typed("text"));

      first.type("text", "承辦人第三次寫的說明");
      first
          .page()
          .waitForCondition(
              () -> first.page().locator("#answer-state").innerText().contains("請按「儲存」"));
      first.page().locator("#answer button").click();
      first.page().waitForLoadState();
      first.picture("assessment-conflict-script").isAccessible();
      first.page().locator("input[name=text-keep][value=mine]").check();
      first.press();
      assertEquals("承辦人第三次寫的說明", first.typed("text"));
    }
  }

  @Test
  void what_is_typed_survives_a_lost_connection() {
    try (var visit = Visit.inChinese().signIn("keelung-coordinator")) {
      visit.open(sheet(visit, "keelung", "B-1-1"));
      visit.page().context().setOffline(true);
      visit.type("text", "斷線時寫的說明");
      visit
          .page()
          .waitForCondition(
              () -> visit.page().locator("#answer-state").innerText().contains("連線中斷"));
      visit.page().context().setOffline(false);
      visit
          .page()
          .waitForCondition(
              () -> visit.page().locator("#answer-state").innerText().contains("已自動儲存"));
      visit.page().reload();
      assertEquals("斷線時寫的說明", visit.typed("text"));
    }
  }

  @Test
  void an_officer_asks_for_more_and_the_school_answers() {
    try (var office = Visit.inChinese().signIn("taipei-officer");
        var school = Visit.inChinese().signIn("taipei-coordinator")) {
      String sheet = sheet(school, "taipei", "E-2-2");
      office.open("/taipei/assessments").picture("assessment-matrix").isAccessible();
      assertEquals(29, office.page().locator("main tbody tr").first().locator("th, td").count());
      office.open("/taipei/assessments?unmet=E-2-2&level=none").picture("assessment-matrix-unmet");
      office.open(sheet).picture("assessment-sheet-officer").isAccessible();
      assertEquals(0, office.page().locator("#answer").count());
      office.type("remark", "請補上交流課程的設計。");
      office.page().locator("button[name=kind][value=request]").click();
      office.page().waitForLoadState();
      assertTrue(office.text().contains("待補充"), office::text);

      school.open("/taipei").picture("assessment-tasks");
      school.follow("補充指標E-2-2的資料").picture("assessment-request").isAccessible();
      school.page().locator("form[action$='/settle'] button").first().click();
      school.page().waitForLoadState();
      assertTrue(school.text().contains("已處理"), school::text);
      school.open("/taipei");
      assertTrue(!school.text().contains("補充指標E-2-2的資料"), school::text);
    }
  }

  @Test
  void what_was_attached_is_taken_off_and_put_back() {
    try (var visit = Visit.inChinese().signIn("taipei-coordinator")) {
      visit.open(sheet(visit, "taipei", "D-3-1")).picture("assessment-sheet").isAccessible();
      assertTrue(visit.text().contains("已達成"), visit::text);
      visit.page().locator("form[action$='/detach'] button").first().click();
      visit.page().waitForLoadState();
      assertTrue(visit.text().contains("已取消附上"), visit::text);
      assertTrue(visit.text().contains("還缺"), visit::text);
      visit.page().locator(".assessment-thing form[action$='/attach'] button").last().click();
      visit.page().waitForLoadState();
      assertEquals(0, visit.page().locator(".assessment-missing").count(), visit.text());
    }
  }

  private String sheet(Visit visit, String authority, String indicator) {
    return school(visit, authority) + "/assessments-of/" + now.roc() + "/si-111/" + indicator;
  }

  private static String school(Visit visit, String authority) {
    visit.open("/" + authority + "/assessment");
    return visit.path().substring(0, visit.path().indexOf("/assessments-of"));
  }
}
