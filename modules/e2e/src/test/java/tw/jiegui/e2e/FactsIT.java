package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// A school's year of facts, as its people enter it after hours and the bureau reads it.
@BrowserTest
class FactsIT {
  private final SchoolYear year = SchoolYear.of(LocalDate.now(Calendars.TAIWAN));

  @Test
  void a_coordinator_enters_an_activity_and_sees_what_it_counts_for() {
    try (var visit = Visit.inChinese().signIn("taipei-coordinator")) {
      String overview = overview(visit, "taipei");
      visit.picture("facts-overview").isAccessible();

      visit.open(overview + "/activities/new").picture("facts-activity-new").isAccessible();
      visit.type("title", "雨林課程").type("students", "很多").press();
      assertEquals("雨林課程", visit.typed("title"), "nothing typed is lost");
      assertTrue(visit.error("students").contains("整數"), () -> visit.error("students"));
      visit.picture("facts-activity-bad").isAccessible();
      fill(visit).press();
      assertTrue(visit.text().contains("已登錄「雨林課程」"), visit::text);
      visit.picture("facts-activities").isAccessible();

      visit.open(overview + "/activities/new").type("title", "雨林 課程");
      fill(visit).press().picture("facts-similar").isAccessible();
      assertTrue(visit.text().contains("可能已經登錄過"), visit::text);

      visit.open(overview + "/activities").follow("雨林課程");
      assertTrue(visit.text().contains("已計入"), visit::text);
      visit.picture("facts-activity").isAccessible();
      visit.press();
      assertTrue(visit.text().contains("已撤回「雨林課程」"), visit::text);
      visit.follow("按錯了嗎").press();
      assertTrue(visit.text().contains("已恢復「雨林課程」"), visit::text);
    }
  }

  @Test
  void without_script_last_years_facts_come_back_and_figures_are_told() {
    try (var visit = Visit.withoutScript().signIn("hualien-coordinator")) {
      visit.open("/hualien/");
      assertTrue(visit.text().contains("國際教育紀錄"), visit::text);
      String overview = overview(visit, "hualien");
      visit.picture("facts-empty");

      visit.open(overview + "/carry-over").picture("facts-carry").press();
      assertTrue(visit.text().contains("請至少勾選一筆"), visit::text);
      visit.page().locator("#team").check();
      visit.page().locator("input[name=activities]").last().check();
      visit.press();
      assertTrue(visit.text().contains("已沿用2筆紀錄"), visit::text);

      visit.open(overview + "/heads").type("students", "0").press();
      assertTrue(visit.error("students").contains("大於0"), visit::text);
      visit.type("students", "99").press();
      assertTrue(visit.text().contains("學校自行填報"), visit::text);
    }
  }

  @Test
  void a_file_is_looked_at_row_by_row_before_it_is_taken_in() {
    try (var visit = Visit.inEnglish().signIn("keelung-coordinator")) {
      String trainings = overview(visit, "keelung") + "/trainings";
      visit.open(trainings + "/import").picture("facts-import").isAccessible();
      String heading = "Teacher,Kind,Course or certificate,Day,Hours\n";
      String day = year.firstDay().plusDays(30).toString();
      upload(visit, heading + "Lin,Branch course,SIEP," + day + ",12\nWu,Nonsense,SIEP,never,x\n");
      assertTrue(visit.text().contains("1 rows are wrong"), visit::text);
      visit.picture("facts-import-bad").isAccessible();

      visit.open(trainings + "/import");
      upload(
          visit, heading + "Lin,Branch course,SIEP," + day + ",12\nLin,分流課程,siep," + day + ",12\n");
      visit.picture("facts-import-good").isAccessible().press();
      assertTrue(visit.text().contains("1 registered from facts.csv"), visit::text);
      assertTrue(visit.text().contains("Lin"), visit::text);
    }
  }

  @Test
  void whoever_comes_second_learns_who_was_first_and_loses_nothing() {
    try (var first = Visit.inEnglish().signIn("keelung-coordinator");
        var second = Visit.inEnglish().signIn("keelung-principal")) {
      String team = overview(first, "keelung") + "/team";
      first.open(team).page().locator("tbody a").first().click();
      String form = first.path() + "/correct";
      second.open(form);
      first.open(form).type("post", "Director").press();
      second.type("post", "Dean").press();
      assertEquals("Dean", second.typed("post"));
      assertTrue(second.text().contains("Director"), second::text);
      second.picture("facts-conflict").isAccessible().press();
      assertTrue(second.text().contains("Dean"), second::text);
    }
  }

  @Test
  void the_bureau_reads_every_school_and_writes_in_none() {
    try (var school = Visit.inEnglish().signIn("taipei-coordinator");
        var bureau = Visit.inEnglish().signIn("taipei-officer");
        var teacher = Visit.inEnglish().signIn("hualien-teacher")) {
      String overview = overview(school, "taipei");
      assertEquals(200, status(bureau, overview));
      bureau.picture("facts-overview-officer").isAccessible();
      assertTrue(bureau.text().contains("International School Award"), bureau::text);
      assertEquals(403, status(bureau, overview + "/activities/new"));
      assertEquals(404, status(teacher, overview));
      assertEquals(403, status(teacher, "/hualien/schools/154602/facts-of/" + year.roc()));
    }
  }

  private static int status(Visit visit, String path) {
    return visit.page().navigate(Country.url(path)).status();
  }

  private String overview(Visit visit, String authority) {
    visit.open("/" + authority + "/facts");
    assertTrue(visit.path().endsWith("/facts-of/" + year.roc()), visit::path);
    return visit.path();
  }

  private static void upload(Visit visit, String text) {
    visit
        .page()
        .locator("#file")
        .setInputFiles(
            new FilePayload("facts.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    visit.press();
  }

  private Visit fill(Visit visit) {
    visit.type("starts_on", year.firstDay().plusDays(40).toString()).type("students", "20");
    visit.page().locator("#form").selectOption("integrated-lessons");
    visit.page().locator("input[name=venue][value=home]").check();
    visit.page().locator("input[name=issues][value=environment]").check();
    visit.page().locator("input[name=subjects][value=science]").check();
    return visit;
  }
}
