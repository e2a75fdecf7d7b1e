package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An application on its way from a school through its city to the Ministry, and back.
@BrowserTest
class SchemesIT {
  @Test
  void a_school_applies_its_city_endorses_and_the_ministry_decides() {
    String own;
    try (var school = Visit.inEnglish().signIn("taipei-principal")) {
      school.open("/taipei/recognition").picture("recognition").isAccessible().fitsTheScreen();
      String overview = school.path();
      school.follow("International Education, basic").picture("recognition-tier").isAccessible();
      assertTrue(school.text().contains("表1 國際教育基礎認證"), "each criterion has its article");
      assertTrue(school.text().contains("at most 2"), school::text);
      school.open(overview).follow("Global Award").press();
      own = school.path();
      school.picture("candidacy-begun").isAccessible().fitsTheScreen();
      school.type("statement", "A network with schools of three continents.");
      move(school, "write");
      assertEquals("A network with schools of three continents.", school.typed("statement"));
      move(school, "sign");
      move(school, "submit");
      assertTrue(school.text().contains("awaits endorsement"), school::text);
      school.picture("candidacy-sent").isAccessible();
    }
    endorse();
    decide();
    try (var school = Visit.inChinese().signIn("taipei-principal")) {
      school.open(own).picture("candidacy-over").isAccessible();
      assertTrue(school.text().contains("未通過"), school::text);
      assertTrue(school.text().contains("evidence from abroad"), "the school reads why");
      assertFalse(school.page().locator("form[action$='/withdraw']").isVisible());
    }
  }

  private static void endorse() {
    try (var city = Visit.inEnglish().signIn("taipei-officer")) {
      city.open("/taipei/").follow("wait for your endorsement");
      city.picture("endorsements").isAccessible();
      city.follow("Global Award").picture("endorsement").isAccessible();
      move(city, "decline");
      assertTrue(city.page().locator("#reason-decline-error").isVisible(), "say why");
      move(city, "endorse");
      assertTrue(city.text().contains("It is endorsed"), city::text);
    }
  }

  private static void decide() {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open("/ministry/candidacies").picture("candidacies").isAccessible().fitsTheScreen();
      officer.open("/ministry/candidacies?scheme=siep-award&state=in-stage&sort=changed");
      officer.page().locator("#results tbody a").first().click();
      officer.page().waitForLoadState();
      officer.picture("candidacy-office").isAccessible().fitsTheScreen();
      move(officer, "pass");
      assertTrue(officer.text().contains("Online review"), officer::text);
      officer.page().locator("#reason-fail").fill("Not enough evidence from abroad.");
      move(officer, "fail");
      assertTrue(officer.text().contains("not passed"), officer::text);
    }
  }

  private static void move(Visit visit, String move) {
    visit.page().locator("form[action$='/" + move + "'] button").click();
    visit.page().waitForLoadState();
  }

  @Test
  void an_office_deals_with_several_at_once_and_takes_its_table_along() {
    try (var officer = Visit.inChinese().signIn("taipei-officer")) {
      officer.open("/taipei/candidacies?stage=first-review&state=in-stage");
      int before = officer.page().locator("#results tbody tr").count();
      assertTrue(before >= 2, officer::text);
      bulk(officer, "pass");
      assertTrue(officer.page().locator("#move-error").isVisible(), "nothing was ticked");
      officer.page().locator("input[name=ticked]").first().check();
      officer.picture("candidacies-ticked").isAccessible();
      bulk(officer, "pass");
      assertTrue(officer.text().contains("已處理 1 件"), officer::text);
      assertEquals(before - 1, officer.page().locator("#results tbody tr").count());
      officer.open("/taipei/candidacies?late=yes").picture("candidacies-late").isAccessible();
    }
  }

  private static void bulk(Visit visit, String move) {
    visit.page().locator("#move").selectOption(move);
    visit.page().locator("form[action*='/bulk'] button").click();
    visit.page().waitForLoadState();
  }

  @Test
  void an_incomplete_subsidy_is_not_recorded() {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open("/ministry/subsidies").press();
      assertTrue(officer.page().locator("#code-error").isVisible(), officer::text);
      officer.picture("subsidies-wrong").isAccessible();
    }
  }

  @Test
  void a_file_of_subsidies_is_taken_in_whole_or_not_at_all() {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open("/ministry/subsidies").follow("Import a file");
      officer.picture("subsidies-import").isAccessible().fitsTheScreen();
      send(officer, BAD_SUBSIDIES);
      assertTrue(officer.text().contains("Row 3, Tier"), officer::text);
      assertTrue(officer.text().contains("Row 3, Amount"), officer::text);
      officer.picture("subsidies-import-wrong").isAccessible();
      send(officer, GOOD_SUBSIDIES);
      assertTrue(officer.text().contains("2 recorded; 0 were on record already"), officer::text);
      officer.picture("subsidies-imported").isAccessible();
      officer.follow("Import a file");
      send(officer, GOOD_SUBSIDIES);
      assertTrue(officer.text().contains("0 recorded; 2 were on record already"), officer::text);
    }
  }

  private static final String BAD_SUBSIDIES =
      """
      學校的主管機關,階別,學校代碼,學校名稱,核定日,金額（元）,依據（文號）
      基隆市,初階標章,170601,示範國小,2025-03-01,50000,函1
      基隆市,沒有這階,17,示範國中,2025-03-01,一萬,函1
      """;

  private static final String GOOD_SUBSIDIES =
      """
      Authority of the school,Tier,School code,School,Granted on,Amount (NT$),Source (letter)
      keelung,basic,170601,示範國小,2025-03-01,"50,000",letter 1
      基隆市,進階標章,170602,示範國中,2025/03/02,150000,letter 1
      """;

  private static void send(Visit officer, String file) {
    officer
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload("subsidies.csv", "text/csv", file.getBytes(UTF_8)));
    officer.go("main form[method=post] button");
  }

  @Test
  void a_program_sees_what_is_open_begins_once_and_signs() {
    var principal = Api.of("keelung-principal", "keelung");
    var officer = Api.of("keelung-officer", "keelung");
    var school = officer.get("schools?kind=elementary&ownership=municipal&size=1").one("code");
    String recognition = "schools/" + school + "/recognition";
    var open = principal.get(recognition);
    assertTrue(open.body().contains("\"siep-badge\""), open::body);
    String mine = recognition + "/candidacies/ministry/" + UUID.randomUUID();
    String wish = "{\"scheme\": \"siep-award\", \"tier\": \"continental\"}";
    var begun = principal.send("PUT", mine, wish);
    assertEquals(200, begun.status(), begun::body);
    assertEquals(begun.header("ETag"), principal.send("PUT", mine, wish).header("ETag"));
    assertEquals(
        "428 precondition-required []", principal.send("POST", mine + "/sign", "").problem());
    String tag = begun.header("ETag");
    var signed = principal.send("POST", mine + "/sign", "{}", "If-Match", tag);
    assertTrue(signed.body().contains("\"signed\""), signed::body);
    assertEquals(
        "412 precondition-failed []",
        principal.send("POST", mine + "/submit", "{}", "If-Match", tag).problem());
    assertEquals(
        "422 invalid [colour, scheme, tier]",
        principal.send("PUT", mine, "{\"colour\": 1}").problem());
    assertEquals(403, principal.get("candidacies").status());
    assertEquals(200, officer.get("candidacies").status());
  }
}
