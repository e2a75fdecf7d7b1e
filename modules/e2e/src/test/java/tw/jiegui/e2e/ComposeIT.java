package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A city lays down an award of its own, and one of its schools gets it.
@BrowserTest
class ComposeIT {
  private static final String DRAFT = "/keelung/schemes/ocean-school/draft";

  @Test
  void a_city_composes_an_award_in_its_settings_and_a_school_is_certified() {
    composeWithoutScript();
    approve();
    String candidacy = apply();
    review("keelung-reviewer");
    review("keelung-reviewer-b");
    decide();
    try (var school = Visit.inEnglish().signIn("keelung-principal")) {
      school.open(candidacy);
      assertTrue(school.text().contains("passed"), school::text);
      school.follow("Read the whole scheme");
      assertTrue(school.path().contains("/ocean-school/versions/1?revision="), school::path);
      school.open("/keelung/certificates").picture("compose-certificate").isAccessible();
      assertTrue(school.text().contains("KEELUNG-OCEAN-SCHOOL"), school::text);
    }
    try (var anybody = Visit.inChinese().open("/certificates/register?home=keelung&standing=all")) {
      assertTrue(anybody.text().contains("海洋國際學校"), anybody::text);
    }
  }

  private static void composeWithoutScript() {
    try (var admin = Visit.withoutScript().signIn("keelung-admin")) {
      admin.open("/keelung/schemes").picture("compose-schemes-zh");
      assertTrue(admin.text().contains("海港國際友善學校"), admin::text);
      admin.type("name_zh", "海洋國際學校").type("name_en", "Ocean School");
      go(admin, "main form button[type=submit]");
      assertEquals(DRAFT, admin.path());
      act(admin, "check");
      assertTrue(admin.page().locator(".govuk-error-summary a").count() >= 8, admin::text);
      assertTrue(admin.error("tier1-validity").contains("請填寫"), admin.error("tier1-validity"));
      admin.picture("compose-errors-zh");
      fill(admin);
      act(admin, "add:tier");
      assertTrue(admin.path().endsWith("#tier2"), admin::path);
      assertEquals("第五點", admin.typed("place"), "nothing typed is lost");
      act(admin, "remove:tier2");
      unfold(admin, "tier1");
      act(admin, "add:tier1-judged");
      admin.type("tier1-judged1-name_zh", "學習成果");
      admin.type("tier1-judged1-asks_zh", "看得出學生學到什麼。");
      act(admin, "preview");
      assertTrue(admin.text().contains("今天誰會通過"), admin::text);
      assertTrue(admin.page().locator("tbody").count() >= 2, admin::text);
      admin.picture("compose-preview-zh");
      admin.open(DRAFT);
      act(admin, "propose");
      assertTrue(admin.text().contains("等待另一位管理者決定"), admin::text);
      assertEquals(0, admin.page().locator("#tier1-name_zh").count(), "it is not changed now");
      admin.picture("compose-awaiting-zh");
    }
  }

  private static void fill(Visit admin) {
    admin.type("about_zh", "以海洋為題的國際交流。");
    admin.type("title_zh", "基隆市海洋國際學校認證要點").type("issued", "2026-10-01");
    admin.type("place", "第五點");
    admin.type("tier1-name_zh", "海星").type("tier1-name_en", "Starfish");
    admin.type("tier1-validity", "2");
    admin.page().locator("#tier1-fact1-what").selectOption("team-members");
    admin.type("tier1-fact1-value", "12");
  }

  private static void approve() {
    try (var deputy = Visit.inChinese().signIn("keelung-deputy")) {
      deputy.open("/home").follow("發布認證：海洋國際學校");
      deputy.picture("compose-proposal-zh").isAccessible();
      String proposal = deputy.path();
      deputy.follow("看這些變更所屬的整個認證");
      deputy.picture("compose-draft-deputy-zh").isAccessible();
      assertTrue(deputy.text().contains("級別：海星"), deputy::text);
      assertTrue(deputy.text().contains("看得出學生學到什麼。"), "the whole, not the numbers alone");
      deputy.open(proposal);
      go(deputy, "button[name=verdict][value=approve]");
      deputy.open(proposal).picture("compose-proposal-approved-zh").follow("看已發布的第 1 版");
      assertTrue(deputy.text().contains("適用中"), deputy::text);
      deputy.open("/keelung/schemes").picture("compose-published-zh").isAccessible();
      var row = deputy.page().locator("tr", new Page.LocatorOptions().setHasText("海洋國際學校"));
      assertTrue(row.innerText().contains("第 1 版"), row::innerText);
      assertTrue(row.innerText().contains("受理申請"), row::innerText);
      deputy.follow("海洋國際學校").picture("compose-version-zh").isAccessible();
      assertTrue(deputy.text().contains("適用中"), deputy::text);
      assertTrue(deputy.page().locator("dd a[href*='/policy/provisions/']").count() >= 3);
    }
  }

  private static String apply() {
    try (var school = Visit.inEnglish().signIn("keelung-principal")) {
      school.open("/keelung/recognition").follow("Read Ocean School in full");
      school.picture("compose-version").isAccessible();
      assertTrue(school.text().contains("team members: at least 12"), school::text);
      school.open("/keelung/recognition").follow("Starfish");
      school.picture("compose-chance").isAccessible();
      assertTrue(school.text().contains("第五點"), "the article is cited");
      go(school, "main form[method=post] button[type=submit]");
      go(school, "form[action$='/sign'] button");
      go(school, "form[action$='/submit'] button");
      assertTrue(school.text().contains("審查") || school.text().contains("Review"), school::text);
      return school.path();
    }
  }

  private static void review(String username) {
    if (username.equals("keelung-reviewer")) {
      ask();
    }
    try (var reviewer = Visit.inEnglish().signIn(username)) {
      reviewer.open("/keelung/review/sheets").follow("Ocean School");
      go(reviewer, "form[action$='/accept'] button");
      reviewer.follow("team members");
      for (int question = 0; question < 2; question++) {
        reviewer.page().locator("input[name=judgement][value=pass]").check();
        reviewer.type("reason", "佐證齊全，與計畫相符，建議通過。");
        go(reviewer, "#answer button");
      }
      go(reviewer, "form[action$='/submit'] button");
    }
  }

  private static void ask() {
    try (var officer = Visit.inEnglish().signIn("keelung-officer")) {
      officer.open("/keelung/candidacies?scheme=ocean-school&state=in-stage");
      go(officer, "#results tbody a");
      go(officer, "main form[action$='/review'] button");
      officer.open("/keelung/review/rounds?need=reviewers").follow("Ocean School");
      String round = officer.path();
      officer.follow("The application and what is met today");
      assertTrue(officer.path().startsWith("/keelung/candidacies/"), officer::path);
      officer.open(round);
      officer.follow("Ask reviewers");
      go(officer, "main form[action$='/review/assign'] button");
    }
  }

  private static void decide() {
    try (var officer = Visit.inEnglish().signIn("keelung-officer")) {
      officer.open("/keelung/review/rounds").follow("Ocean School");
      officer.picture("compose-round").isAccessible();
      officer.page().locator("input[name=outcome][value=pass]").check();
      go(officer, "#decide > button");
      assertTrue(officer.error("notwithstanding").contains("team members"), officer::text);
      officer.picture("compose-round-refused").isAccessible();
      officer.type("notwithstanding", "Twelve are on the list that was handed over on paper.");
      go(officer, "#decide > button");
      assertTrue(officer.text().contains("Decided and closed"), officer::text);
    }
  }

  @Test
  void the_next_version_begins_from_what_there_is_and_can_be_discarded() {
    try (var admin = Visit.inEnglish().signIn("keelung-admin")) {
      admin.open("/keelung/schemes").picture("compose-schemes").isAccessible().fitsTheScreen();
      admin.page().locator("#start").selectOption("version/harbour-award");
      go(admin, "main form button[type=submit]");
      admin.picture("compose-draft").isAccessible().fitsTheScreen();
      assertTrue(height(admin) < 3000, height(admin) + " px, what is complete is folded away");
      assertEquals("6", admin.typed("tier2-fact1-value"));
      unfold(admin, "tier2");
      assertEquals("50000", admin.typed("tier2-prize"));
      admin.type("tier2-fact1-value", "six");
      act(admin, "check");
      assertTrue(admin.error("tier2-fact1-value").contains("six"), admin::text);
      admin.picture("compose-error").isAccessible();
      admin.type("tier2-fact1-value", "7");
      act(admin, "preview");
      admin.picture("compose-preview").isAccessible().fitsTheScreen();
      admin.open("/keelung/schemes/harbour-award/draft/preview?tier=2&verdict=missing");
      assertTrue(admin.text().contains("What schools lack"), admin::text);
      admin.open("/keelung/schemes/harbour-award/draft");
      admin.page().locator("main details summary").last().click();
      go(admin, "form[action$='/discard'] button");
      assertTrue(admin.text().contains("The draft is gone"), admin::text);
    }
  }

  private static int height(Visit visit) {
    return (int) visit.page().evaluate("document.documentElement.scrollHeight");
  }

  /// By the table of contents, as the browser does it without any script.
  private static void unfold(Visit visit, String part) {
    visit.page().locator(".compose-contents a[href='#" + part + "']").click();
  }

  @Test
  void a_published_version_is_read_on_a_phone_and_of_the_ministry_too() {
    try (var phone = Visit.onAPhone().signIn("keelung-coordinator")) {
      phone.open("/keelung/schemes/keelung/harbour-award/versions/1");
      phone.picture("compose-version-phone").isAccessible().fitsTheScreen();
      assertTrue(phone.text().contains("浪花"), phone::text);
      phone.open("/keelung/schemes/ministry/siep-badge/versions/1");
      phone.picture("compose-version-ministry").isAccessible().fitsTheScreen();
      assertEquals(0, phone.page().locator("dd a").count(), "the Ministry's policy is not here");
      assertEquals(
          404,
          phone
              .page()
              .navigate(
                  Country.url("/keelung/schemes/taipei/international-school-award/versions/1"))
              .status());
    }
  }

  @Test
  void of_two_windows_the_second_is_told_and_loses_nothing() {
    try (var one = Visit.inChinese().signIn("keelung-admin");
        var two = Visit.onAPhone().signIn("keelung-deputy")) {
      one.open("/keelung/schemes/island-friends/draft");
      two.open(one.path()).type("about_zh", "副管理者寫的說明");
      one.type("about_zh", "管理者寫的說明");
      act(one, "save");
      act(two, "save");
      two.picture("compose-conflict-phone").isAccessible().fitsTheScreen();
      assertTrue(two.text().contains("別人先存了草稿"), two::text);
      assertEquals("副管理者寫的說明", two.typed("about_zh"));
      act(two, "save");
      assertTrue(two.text().contains("已儲存"), two::text);
    }
  }

  @Test
  void a_program_composes_is_told_what_is_wrong_and_discards() {
    var admin = Api.of("keelung-admin", "keelung");
    String start = "{\"name_zh\": \"程式學校\", \"name_en\": \"Program School\"}";
    var made = admin.send("POST", "schemes", start, "Idempotency-Key", "schemes-api-0001");
    assertEquals(201, made.status(), made::toString);
    var again = admin.send("POST", "schemes", start, "Idempotency-Key", "schemes-api-0001");
    assertEquals(made.body(), again.body());
    String draft = "schemes/program-school/draft";
    var read = admin.get(draft);
    assertTrue(read.body().contains("\"tier1-validity\""), read::body);
    String tag = read.header("ETag");
    assertEquals("428 precondition-required []", admin.send("PUT", draft, "{}").problem());
    assertEquals(
        "422 invalid [colour]",
        admin.send("PUT", draft, "{\"colour\": \"red\"}", "If-Match", tag).problem());
    String fields = "{\"name_zh\": \"程式學校\", \"tier1-validity\": \"two\"}";
    var written = admin.send("PUT", draft, fields, "If-Match", tag);
    assertEquals(200, written.status(), written::toString);
    assertTrue(written.body().contains("not-a-number"), written::body);
    assertEquals(
        "412 precondition-failed []", admin.send("PUT", draft, fields, "If-Match", tag).problem());
    String now = written.header("ETag");
    assertEquals("409 conflict [fields]", admin.get(draft + "/preview").problem());
    String[] proposing = {"If-Match", now, "Idempotency-Key", "schemes-api-0002"};
    assertTrue(
        admin.send("POST", draft + "/propose", "", "If-Match", now).problem().startsWith("400"));
    assertTrue(admin.send("POST", draft + "/propose", "", proposing).problem().startsWith("422"));
    assertEquals(204, admin.send("DELETE", draft, "", "If-Match", now).status());
    assertEquals(404, admin.get(draft).status());
    var version = admin.get("schemes/harbour-award/versions/1");
    assertTrue(version.body().contains("scheme: harbour-award"), version::body);
    assertEquals(403, Api.of("keelung-officer", "keelung").get("schemes").status());
    assertEquals(404, Api.of("taipei-admin", "keelung").get("schemes").status());
  }

  @Test
  void a_program_tries_a_scheme_and_sends_it_for_approval_twice() {
    var admin = Api.of("keelung-admin", "keelung");
    String start =
        "{\"start\": \"copy/harbour-award\", \"name_zh\": \"港灣\", \"name_en\": \"Haven\"}";
    admin.send("POST", "schemes", start, "Idempotency-Key", "schemes-api-0003");
    var trial = admin.get("schemes/haven/draft/preview?tier=2&verdict=missing");
    assertEquals(200, trial.status(), trial::toString);
    assertTrue(trial.body().contains("\"misses\":[{"), trial::body);
    assertEquals(25, trial.all("code").size());
    String tag = admin.get("schemes/haven/draft").header("ETag");
    String[] once = {"If-Match", tag, "Idempotency-Key", "schemes-api-0004"};
    var proposed = admin.send("POST", "schemes/haven/draft/propose", "", once);
    assertEquals(200, proposed.status(), proposed::toString);
    var again = admin.send("POST", "schemes/haven/draft/propose", "", once);
    assertEquals(proposed.body(), again.body());
    var proposal = "policy/proposals/" + proposed.one("proposal_id");
    var taken = admin.send("POST", proposal + "/withdraw", "", "If-Match", "\"1\"");
    assertEquals(200, taken.status(), taken::toString);
    String now = admin.get("schemes/haven/draft").header("ETag");
    assertEquals(204, admin.send("DELETE", "schemes/haven/draft", "", "If-Match", now).status());
  }

  @Test
  void a_program_of_a_school_reads_a_published_version() {
    var school = Api.of("keelung-coordinator", "keelung");
    var own = school.get("schemes/keelung/harbour-award/versions/1");
    assertEquals(200, own.status(), own::toString);
    assertTrue(own.body().contains("\"harbour-award.wave.team-members\""), own::body);
    assertTrue(own.body().contains("\"masked\":false"), own::body);
    var national = school.get("schemes/ministry/siep-badge/versions/1");
    assertEquals("ministry", national.one("granting"));
    assertEquals(404, school.get("schemes/taipei/international-school-award/versions/1").status());
  }

  private static void act(Visit visit, String act) {
    go(visit, "button[name=act][value='" + act + "']");
  }

  /// Clicks, and waits for the page that it leads to.
  private static void go(Visit visit, String button) {
    var loaded = new AtomicBoolean();
    Consumer<Page> note = _ -> loaded.set(true);
    visit.page().onDOMContentLoaded(note);
    visit.page().locator(button).first().click();
    visit.page().waitForCondition(loaded::get);
    visit.page().offDOMContentLoaded(note);
  }
}
