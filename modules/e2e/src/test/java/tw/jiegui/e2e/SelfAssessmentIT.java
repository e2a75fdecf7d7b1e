package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// A school's self-assessment: from nothing to a level, two people at once, and what officers ask.
@BrowserTest
class SelfAssessmentIT {
  private final SchoolYear now = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  /// A year's facts as files, each line typed once.
  private record Files(String heading, List<String> lines) {
    Files(String heading, String... lines) {
      this(heading, List.of(lines));
    }

    String text() {
      return heading + "\n" + String.join("\n", lines) + "\n";
    }
  }

  @Test
  @Execution(CONCURRENT)
  void from_an_empty_school_to_the_intermediate_level() {
    try (var visit = Visit.inChinese().signIn("ministry-coordinator")) {
      journey(visit, now.roc(), "已達到");
      assertTrue(visit.text().contains("已達進階"), visit::text);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void the_same_in_english() {
    try (var visit = Visit.inEnglish().signIn("ministry-coordinator")) {
      journey(visit, now.roc() - 3, "Reached");
      assertTrue(visit.text().contains("The intermediate level is reached"), visit::text);
    }
  }

  @Test
  @Execution(CONCURRENT)
  void the_same_without_script() {
    try (var visit = Visit.withoutScript().signIn("ministry-coordinator")) {
      journey(visit, now.roc() - 6, "已達到");
      assertTrue(visit.text().contains("已達進階"), visit::text);
    }
  }

  /// Enters each fact once, then goes where the shortest path leads until the level is reached.
  private void journey(Visit visit, int year, String reached) {
    String school = school(visit, "ministry");
    visit.open(school + "/assessments-of/" + year).picture("assessment-empty-" + year);
    visit.press();
    visit.picture("assessment-begun-" + year);
    String list = visit.path();
    facts(year)
        .forEach((kind, file) -> upload(visit, school + "/facts-of/" + year + "/" + kind, file));
    documented(visit, school, year);

    visit.open(list + "/path").picture("assessment-path-" + year);
    for (int step = 0; step < 30 && !isReached(visit, reached); step++) {
      visit
          .page()
          .locator("section[aria-labelledby=level-intermediate] ol > li > a")
          .first()
          .click();
      visit.page().waitForLoadState();
      fulfil(visit);
      visit.open(list + "/path");
    }
    assertTrue(isReached(visit, reached), visit::text);
    visit.picture("assessment-reached-" + year);
    facts(year)
        .forEach(
            (kind, file) -> {
              visit.open(school + "/facts-of/" + year + "/" + kind);
              assertEquals(
                  file.lines().size(), visit.page().locator("main tbody tr").count(), kind);
            });
    visit.open(list).picture("assessment-list-" + year);
  }

  private static boolean isReached(Visit visit, String reached) {
    return visit
        .page()
        .locator("#level-intermediate .govuk-tag")
        .innerText()
        .equalsIgnoreCase(reached);
  }

  /// Takes what is suggested; where a person has to say what something shows, says all of it.
  private static void fulfil(Visit visit) {
    for (int round = 0; round < 12; round++) {
      Locator item = visit.page().locator(".assessment-item:has(.assessment-missing)").first();
      if (item.count() == 0) {
        return;
      }
      Locator suggested = item.locator(".assessment-thing form[action$='/attach'] button");
      Locator details = item.locator("details");
      if (suggested.count() > 0) {
        suggested.first().click();
      } else {
        assertEquals(1, details.count(), visit::text);
        details.locator("summary").click();
        Locator papers = details.locator("option[value^='document:']");
        if (papers.count() > 0) {
          details.locator("select").selectOption(papers.first().getAttribute("value"));
        }
        details.locator("input[type=checkbox]").all().forEach(Locator::check);
        details.locator("button").click();
      }
      visit.page().waitForLoadState();
    }
  }

  private static Map<String, Files> facts(int year) {
    int first = year + 1911;
    String autumn = first + "-10-0";
    var files = new LinkedHashMap<String, Files>();
    files.put(
        "partnerships",
        new Files(
            "School,Country or region,Contact's e-mail,Agreement,From",
            "Sakura High School,JP,office@sakura.example,Sister-school agreement," + autumn + "1"));
    files.put(
        "activities",
        new Files(
            "Type,Title,First day,Where,Subject areas,Students taking part,"
                + "Disadvantaged students supported,Together with,Partner school,Remarks",
            "Issues in lessons,Rivers of the world,"
                + autumn
                + "5,At home,Science,30,3,Other schools,Sakura High School,A report was"
                + " published"));
    files.put(
        "trainings",
        new Files(
            "Teacher,Kind,Course or certificate,Day,Hours",
            "Lin,Branch course,SIEP," + autumn + "2,12",
            "Wu,Language study,Teaching in English," + autumn + "3,6"));
    files.put(
        "meetings",
        new Files(
            "Meeting,Day,Minutes",
            "First meeting," + autumn + "4,Plans were made",
            "Second meeting," + (first + 1) + "-03-04,Results were looked at"));
    return files;
  }

  private static void upload(Visit visit, String list, Files file) {
    visit.open(list + "/import");
    visit
        .page()
        .locator("#file")
        .setInputFiles(
            new FilePayload("facts.csv", "text/csv", file.text().getBytes(StandardCharsets.UTF_8)));
    visit.press();
    visit.page().waitForURL("**/import/*");
    visit.press();
    assertTrue(visit.path().endsWith(list.substring(list.lastIndexOf('/'))), visit::text);
  }

  /// One document, handed in once.
  private static void documented(Visit visit, String school, int year) {
    visit.open(school + "/documents-of/" + year + "/upload");
    visit
        .page()
        .locator("#files")
        .setInputFiles(
            new FilePayload(
                "evidence.txt", "text/plain", "校務發展計畫".getBytes(StandardCharsets.UTF_8)));
    visit.press();
    visit
        .page()
        .locator("#progress a")
        .or(visit.page().locator(".govuk-notification-banner"))
        .first()
        .waitFor();
  }

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
