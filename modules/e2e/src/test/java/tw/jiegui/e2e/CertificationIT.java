package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;

/// What schools are recognized for, from the application to the certificate that everybody checks.
/// The school is the one of the demo that stands at the intermediate level.
@BrowserTest
class CertificationIT {
  private static final String PRINCIPAL = "taipei-principal-b";
  private static final String WHY = "輔導學校的合作已開始，下學期移交模組，認證小組同意通過。";
  private static final String GOOD = "佐證完整，足以證明已達成，同意通過。";

  private LocalDate today = LocalDate.now(Calendars.TAIWAN);

  private void live(int daysAhead) {
    Country.stack().setClockAhead(daysAhead);
    today = LocalDate.now(Calendars.TAIWAN).plusDays(daysAhead);
  }

  @Test
  void two_reviewers_after_one_who_was_bound_give_a_school_its_badge() {
    var own = applyForTheBadge();
    String code = own.replaceAll(".*/schools/([0-9A-Z]{6})/.*", "$1");
    var round = openReview(code);
    var asked = ask(round);
    var bound = asked.getFirst();
    declareConflict(bound, sheet(bound, code));
    var others = ask(round);
    assertFalse(others.contains(bound), others::toString);
    var judging = new ArrayList<>(asked.subList(1, 2));
    judging.addAll(others);
    assertEquals(2, judging.size(), judging::toString);
    judging.forEach(each -> judge(each, code));
    decide(round);

    round = openReview(code);
    for (String reviewer : ask(round)) {
      judge(reviewer, code);
    }
    decide(round);
    certified(own);
  }

  private static String applyForTheBadge() {
    try (var school = Visit.inEnglish().signIn(PRINCIPAL)) {
      school.open("/taipei/recognition").follow("Badge, intermediate level");
      nothingIsMissing(school);
      school.picture("badge-before").press();
      school.type("statement", "Our partners come from two continents.");
      for (String move : List.of("write", "sign", "submit")) {
        move(school, move);
      }
      assertTrue(school.text().contains("It is being reviewed"), school::text);
      school.picture("badge-handed-in").isAccessible();
      return school.path();
    }
  }

  private static void nothingIsMissing(Visit school) {
    assertTrue(school.page().locator("main .govuk-tag--green").count() > 0, school::text);
    assertEquals(
        0,
        school.page().locator("main .govuk-tag--red, main .govuk-tag--yellow").count(),
        school::text);
  }

  /// From the table, as for several at once; returns the address of the round.
  private static String openReview(String code) {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open("/ministry/candidacies?scheme=siep-badge&tier=intermediate&q=" + code);
      officer.page().locator("input[name=ticked]").check();
      officer.page().locator("#move").selectOption("review");
      officer.go("form[action*='/bulk'] button");
      assertTrue(officer.text().contains("1 done"), officer::text);
      officer.go("#results tbody a");
      officer.picture("badge-under-review").isAccessible();
      assertEquals(0, officer.page().locator("form[action$='/pass']").count());
      officer.follow("In review: 0 of 2");
      return officer.path();
    }
  }

  /// Takes whom the software proposes; returns their accounts.
  private static List<String> ask(String round) {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open(round).follow("Ask reviewers");
      var asked = new ArrayList<String>();
      for (var box : officer.page().locator("input[type=checkbox]:checked").all()) {
        String id = box.getAttribute("id");
        asked.add(account(officer.page().locator("label[for='" + id + "']").innerText()));
      }
      officer.go("main form[action$='/review/assign'] button");
      return asked;
    }
  }

  private static String account(String label) {
    String suffix = label.contains("乙") ? "-b" : label.contains("丙") ? "-c" : "";
    return "ministry-reviewer" + suffix;
  }

  /// The reviewer's own sheet about that school on which he has not handed in yet.
  private static String sheet(String reviewer, String code) {
    var api = Api.of(reviewer, "ministry");
    return api.get("review/sheets").all("id").stream()
        .map(id -> "review/sheets/" + id)
        .filter(path -> !api.get(path).one("state").equals("submitted"))
        .filter(path -> api.get(path).body().contains(applicant(code)))
        .findFirst()
        .orElseThrow();
  }

  private static String applicant(String code) {
    return Api.of("taipei-officer", "taipei").get("schools/" + code).one("name_zh");
  }

  private static void declareConflict(String reviewer, String sheet) {
    try (var visit = Visit.inChinese().signIn(reviewer)) {
      visit.open("/ministry/" + sheet).picture("badge-asked").isAccessible();
      visit.type("reason", "曾輔導該校本案計畫，應予迴避。");
      visit.go("form[action$='/conflict'] button");
      assertTrue(visit.text().contains("已申報利益迴避"), visit::text);
    }
  }

  /// The first question by hand, the others as a program writes them.
  private static void judge(String reviewer, String code) {
    String sheet = sheet(reviewer, code);
    try (var visit = Visit.inChinese().signIn(reviewer)) {
      visit.open("/ministry/" + sheet);
      visit.go("form[action$='/accept'] button");
      visit.picture("badge-sheet").isAccessible();
      visit.page().locator("main a[href*='/" + sheet + "/']").first().click();
      visit.page().locator("input[name=judgement][value=pass]").check();
      visit.type("reason", GOOD);
      visit.picture("badge-question").isAccessible();
      visit.go("#answer button");
    }
    var api = Api.of(reviewer, "ministry");
    var questions = api.get(sheet).all("key");
    assertTrue(questions.size() > 5, questions::toString);
    for (String question : questions.subList(1, questions.size())) {
      String body = "{\"judgement\": \"pass\", \"reason\": \"" + GOOD + "\"}";
      var marked = api.send("PUT", sheet + "/marks/" + question, body, "If-Match", "\"1\"");
      assertEquals(200, marked.status(), marked::toString);
    }
    assertEquals(200, api.send("POST", sheet + "/submit", "").status());
  }

  private static void decide(String round) {
    try (var officer = Visit.inEnglish().signIn("ministry-officer")) {
      officer.open(round).picture("badge-to-decide");
      assertEquals(0, officer.page().locator("#notwithstanding").count(), "nothing to explain");
      officer.page().locator("input[name=outcome][value=pass]").check();
      officer.go("#decide > button");
      assertTrue(officer.text().contains("Decided and closed"), officer::text);
    }
  }

  private static void certified(String own) {
    try (var school = Visit.inChinese().signIn(PRINCIPAL)) {
      school.open(own).picture("badge-passed").isAccessible();
      assertTrue(school.text().contains("通過"), school::text);
      school.open("/taipei/certificates");
      var held = school.page().locator("a", new Page.LocatorOptions().setHasText("MINISTRY-SIEP"));
      String page = held.first().getAttribute("href");
      try (var anybody = Visit.inEnglish().open(page)) {
        assertTrue(anybody.text().contains("Badge, intermediate level"), anybody::text);
        assertTrue(anybody.text().contains("valid"), anybody::text);
      }
    }
  }

  @Test
  void a_school_gets_the_award_and_three_school_years_later_its_upgrade() {
    String own = apply("International School Award", "award");
    try (var officer = Visit.inEnglish().signIn("taipei-officer")) {
      officer.open(handling(own));
      assertEquals(0, officer.page().locator("#reason-pass").count(), "nothing to explain");
      move(officer, "pass");
      officer.picture("award-passed").isAccessible();
      assertTrue(officer.text().contains("passed"), officer::text);
    }
    try (var school = Visit.inEnglish().signIn(PRINCIPAL)) {
      holds(school, "International School Award");
    }
    int year = SchoolYear.of(today).roc();
    live(2 * 365 + 320);
    try {
      assertEquals(year + 3, SchoolYear.of(today).roc());
      new BusyYear(PRINCIPAL, own, SchoolYear.of(today)).register();
      own = apply("International School Award upgrade", "upgrade");
      passNotwithstanding(own);
      reads(own);
    } finally {
      live(0);
    }
  }

  /// From the plan to the report that waits for its certification; the office decides each stage by
  /// itself.
  private String apply(String name, String tier) {
    String own;
    try (var school = Visit.inEnglish().signIn(PRINCIPAL)) {
      school.open("/taipei/recognition");
      if (tier.equals("upgrade")) {
        upload(school);
        school.open("/taipei/recognition");
      }
      school.page().locator("main a[href$='/international-school-award/" + tier + "']").click();
      assertTrue(school.heading().contains(name), school::heading);
      school.picture("award-" + tier + "-before").isAccessible();
      if (tier.equals("award")) {
        nothingIsMissing(school);
      } else {
        assertEquals(2, school.page().locator("main .govuk-tag--red").count(), school::text);
      }
      school.press();
      own = school.path();
      school.type("statement", "Each grade works with a partner school.");
      move(school, "write");
      move(school, "sign");
      handIn(school, "submit");
    }
    try (var officer = Visit.inEnglish().signIn("taipei-officer")) {
      officer.open(handling(own));
      move(officer, "pass");
      happens(officer, "workshop");
      move(officer, "pass");
      happens(officer, "visit");
      happens(officer, "visit");
      move(officer, "pass");
      move(officer, "remind");
    }
    try (var school = Visit.inEnglish().signIn(PRINCIPAL)) {
      school.open("/taipei/");
      assertTrue(school.text().contains("The office has reminded you"), school::text);
      school.open(own);
      handIn(school, "hand-in");
    }
    return own;
  }

  private static String handling(String own) {
    return own.replaceAll(".*/", "/taipei/candidacies/");
  }

  /// On a phone: not together with others, not without a word.
  private static void passNotwithstanding(String own) {
    try (var officer = Visit.onAPhone().signIn("taipei-officer")) {
      officer.open("/taipei/candidacies?tier=upgrade&stage=certification");
      officer.page().locator("input[name=ticked]").check();
      officer.page().locator("#move").selectOption("pass");
      officer.type("reason", "一併通過").go("form[action*='/bulk'] button");
      assertTrue(officer.text().contains("請開啟該案"), officer::text);
      officer.picture("unmet-bulk").isAccessible().fitsTheScreen();
      officer.open(handling(own));
      assertTrue(officer.text().contains("依目前登錄的資料，下列條件未達成"), officer::text);
      officer.picture("unmet-phone").isAccessible().fitsTheScreen();
      move(officer, "pass");
      assertTrue(officer.error("reason-pass").contains("2 項條件未達成"), officer::text);
      officer.picture("unmet-refused").isAccessible();
      officer.type("reason-pass", WHY);
      move(officer, "pass");
      assertTrue(officer.text().contains("輔導"), officer::text);
      officer.picture("unmet-passed").fitsTheScreen();
    }
  }

  private static void reads(String own) {
    try (var school = Visit.inEnglish().signIn(PRINCIPAL)) {
      school.open(own).picture("unmet-school").isAccessible();
      assertTrue(school.text().contains(WHY), school::text);
      assertTrue(school.text().contains("Not met at the time"), school::text);
      holds(school, "International School Award upgrade");
    }
  }

  private static void holds(Visit school, String name) {
    school.open("/taipei/certificates").picture("award-held");
    assertTrue(
        Pattern.compile(Pattern.quote(name) + "\\s").matcher(school.text()).find(), school::text);
  }

  /// What lies there from the years before does not count any more.
  private void upload(Visit school) {
    String code = school.path().replaceAll(".*/schools/([0-9A-Z]{6})/.*", "$1");
    int year = SchoolYear.of(today).roc();
    school.open("/taipei/schools/" + code + "/documents-of/" + year + "/upload");
    var file = new FilePayload("計畫與報告.txt", "text/plain", "國際教育計畫與成果".getBytes(UTF_8));
    school.page().locator("#files").setInputFiles(file);
    school.press();
    school.page().locator("#progress a").waitFor();
  }

  /// With the first document for every paper that is asked for.
  private static void handIn(Visit school, String move) {
    for (Locator paper : school.page().locator("select[name^=paper-]").all()) {
      String first = paper.locator("option").nth(1).getAttribute("value");
      paper.selectOption(first);
    }
    move(school, move);
  }

  private void happens(Visit officer, String kind) {
    officer.page().locator("#kind").selectOption(kind);
    officer.type("held_on", today.toString()).type("who", "Expert Lin");
    officer.go("form[action$='/happenings'] button");
    assertTrue(officer.text().contains("It is recorded"), officer::text);
  }

  private static void move(Visit visit, String move) {
    visit.go("form[action$='/" + move + "'] button");
  }
}
