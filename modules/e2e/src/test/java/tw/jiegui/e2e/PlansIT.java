package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A plan and its figures, as officers and schools use them.
@BrowserTest
class PlansIT {
  private static final String PLAN = "/keelung/plans/international-education-109-111";

  @Test
  void an_officer_enters_a_figure_and_sees_the_state_change() {
    try (var visit = Visit.inEnglish().signIn("keelung-officer")) {
      visit.open(PLAN + "?year=110&q=contest").picture("plan").isAccessible();
      visit.page().locator("#results tbody a").first().click();
      visit.picture("plan-action").isAccessible();
      String action = visit.path();
      report(visit, 40);
      assertEquals(action, visit.path());
      assertTrue(visit.text().contains("actual 40 participants: reached"), visit::text);
      report(visit, 39);
      assertTrue(visit.text().contains("the year is over and it was missed"), visit::text);
      assertTrue(visit.text().contains("40 participants"), "the earlier figure stays on record");
    }
  }

  @Test
  void whoever_comes_second_learns_who_was_first_and_loses_nothing() {
    try (var first = Visit.inEnglish().signIn("keelung-officer");
        var second = Visit.inEnglish().signIn("keelung-admin")) {
      first.open(PLAN + "?year=111&q=contest").page().locator("#results tbody a").first().click();
      String form = reportLink(first, "SY111");
      first.open(form);
      second.open(form);
      fill(first, "44");
      fill(second, "viele");
      assertEquals("viele", second.page().locator("#value").inputValue(), "nothing typed is lost");
      fill(second, "43");
      assertTrue(second.text().contains("基隆市承辦人員"), second::text);
      assertTrue(second.text().contains("44"), second::text);
      assertEquals("43", second.page().locator("#value").inputValue(), "nothing typed is lost");
      second.picture("plan-conflict").isAccessible();
      fill(second, "43");
      assertTrue(second.path().contains("/nodes/"), second::path);
    }
  }

  @Test
  void without_script_a_school_answers_the_question_on_its_home() {
    try (var visit = Visit.withoutScript().signIn("keelung-coordinator")) {
      visit.open("/keelung/").page().locator("a[href*='/answers/']").first().click();
      visit.picture("plan-answer");
      fill(visit, "7");
      assertTrue(visit.text().contains("已填答"), visit::text);
      visit.open("/keelung/");
      assertEquals(0, visit.page().locator("a[href*='/answers/']").count());
      visit.open(PLAN);
      assertEquals(0, visit.page().locator("main a[href$='/edit']").count());
      assertTrue(visit.text().contains("英語閱讀力倍增計畫"), visit::text);
    }
  }

  @Test
  void an_officer_makes_a_plan_from_a_copy_and_changes_it() {
    try (var visit = Visit.inChinese().signIn("hualien-officer")) {
      visit.open("/hualien/plans/new").picture("plan-new").isAccessible();
      visit.page().locator("#code").fill("copy-115");
      visit.page().locator("#calendar-2").check();
      visit.page().locator("#copy_of").selectOption("own/local-international-education-2");
      visit.page().locator("#name_zh").fill("花蓮縣新計畫");
      save(visit);
      assertEquals("/hualien/plans/copy-115", visit.path());
      visit.page().locator("#results h2 a").first().click();
      visit.page().locator("a[href$='/parts/new']").click();
      visit.page().locator("#number").fill("9");
      save(visit);
      assertTrue(visit.page().locator(".govuk-error-summary").isVisible(), visit::text);
      visit.page().locator("#name_zh").fill("新的策略");
      save(visit);
      assertTrue(visit.text().contains("新的策略"), visit::text);
    }
  }

  @Test
  void the_yearly_report_can_be_taken_away_in_both_formats_and_languages() throws IOException {
    try (var visit = Visit.inChinese().signIn("keelung-officer")) {
      assertEquals("%PDF", take(visit, "pdf", "zh-TW"));
      assertEquals("PK", take(visit, "odt", "zh-TW").substring(0, 2));
    }
    try (var visit = Visit.inEnglish().signIn("keelung-officer")) {
      assertEquals("%PDF", take(visit, "pdf", "en"));
    }
  }

  /// Saves a report beside the pictures, and tells how its file begins.
  private static String take(Visit visit, String format, String language) throws IOException {
    visit.open(PLAN + "?year=110");
    String link = visit.page().locator("a[href*='/report." + format + "']").getAttribute("href");
    var asking = RequestOptions.create().setHeader("Accept-Language", language);
    byte[] file = visit.page().request().get(Country.url(link), asking).body();
    Files.createDirectories(Path.of("target/pictures"));
    Files.write(Path.of("target/pictures", "plan-report-" + language + "." + format), file);
    return new String(file, 0, 4, StandardCharsets.US_ASCII);
  }

  @Test
  void a_plan_is_copied_from_what_another_authority_shows_and_from_what_is_shipped() {
    try (var visit = Visit.inEnglish().signIn("keelung-officer")) {
      visit.open(PLAN + "/publish").press();
    }
    try (var visit = Visit.inEnglish().signIn("hualien-officer")) {
      visit.open("/hualien/plans/new");
      var published =
          visit
              .page()
              .locator("#copy_of option", new Page.LocatorOptions().setHasText("Published by"));
      copy(visit, "copy-keelung", published.first().getAttribute("value"));
      assertEquals("/hualien/plans/copy-keelung", visit.path());
      assertTrue(visit.text().contains("Copied from Keelung"), visit::text);
      visit.page().locator("#results tbody a").first().click();
      assertTrue(
          visit.text().contains("School year 115"), "shifted by the first year: " + visit.text());

      visit.open("/hualien/plans/new");
      visit.page().locator("#calendar-2").check();
      visit.page().locator("#targets-2").check();
      copy(visit, "copy-taipei", "shipped/taipei/international-education-2022");
      assertEquals("/hualien/plans/copy-taipei", visit.path());
      assertTrue(visit.text().contains("34"), visit::text);
    }
  }

  private static void copy(Visit visit, String code, String model) {
    visit.type("code", code).page().locator("#copy_of").selectOption(model);
    visit.type("name_zh", "花蓮縣複製的計畫").type("first_year", "115").type("last_year", "118").press();
  }

  @Test
  void what_is_sent_twice_is_done_once() {
    try (var visit = Visit.inEnglish().signIn("keelung-officer")) {
      visit.open(PLAN + "?year=110&q=contest").page().locator("#results tbody a").first().click();
      String action = visit.path();
      visit.type("comment", "Once and for all");
      visit
          .page()
          .evaluate(
              """
              async () => {
                const form = document.querySelector('form[action$="/comments"]');
                const send = () => fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
                await Promise.all([send(), send()]);
              }
              """);
      visit.open(action);
      assertEquals(1, visit.text().split("Once and for all", -1).length - 1, visit::text);
    }
  }

  private static void report(Visit visit, int value) {
    visit.open(reportLink(visit, "SY110"));
    fill(visit, String.valueOf(value));
  }

  private static String reportLink(Visit visit, String term) {
    return visit
        .page()
        .locator("a[href$='/report?term=" + term + "']")
        .first()
        .getAttribute("href");
  }

  private static void fill(Visit visit, String value) {
    visit.page().locator("#value").fill(value);
    save(visit);
  }

  private static void save(Visit visit) {
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
    visit.page().waitForLoadState();
  }
}
