package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A case on its way through two reviewers, after a third has declared a conflict of interest.
@BrowserTest
class ReviewIT {
  private static final String GOOD = "會議紀錄完整，決議都有追蹤，佐證足夠。";

  @Test
  void a_conflict_is_declared_two_reviewers_hand_in_and_the_officer_decides() {
    String round = assign(List.of("跨校承辦人", "花蓮縣審查委員乙"));
    declareConflict();
    try (var officer = Visit.inEnglish().signIn("hualien-officer")) {
      officer.open("/hualien/").follow("Reviews that lack reviewers");
      assertTrue(officer.text().contains("Case 1:"), officer::text);
      officer.open(round);
      assertTrue(officer.text().contains("親屬任教於該校"), officer::text);
      officer.follow("Ask reviewers");
      officer.picture("review-assign-again").isAccessible();
      assertTrue(
          officer.page().locator("details li").allTextContents().stream()
              .anyMatch(line -> line.contains("takes part already")),
          officer::text);
      confirm(officer);
      assertTrue(officer.text().contains("花蓮縣審查委員"), officer::text);
    }
    reviewWithScript("hualien-reviewer-b");
    reviewWithoutScript("hualien-reviewer");
    decide(round);
  }

  private static String assign(List<String> expected) {
    try (var officer = Visit.inEnglish().signIn("hualien-officer")) {
      officer.open("/hualien/review/rounds").picture("review-rounds").isAccessible();
      officer.open("/hualien/review/rounds?q=1&need=reviewers").follow("Case 1:");
      officer.picture("review-round").isAccessible();
      String round = officer.path();
      officer.follow("Ask reviewers").picture("review-assign").isAccessible();
      var chosen = new ArrayList<String>();
      for (var box : officer.page().locator("input[type=checkbox]:checked").all()) {
        String id = box.getAttribute("id");
        chosen.add(officer.page().locator("label[for='" + id + "']").innerText());
      }
      assertEquals(expected.stream().sorted().toList(), chosen.stream().sorted().toList());
      confirm(officer);
      assertEquals(round, officer.path());
      return round;
    }
  }

  private static void confirm(Visit officer) {
    officer.go("main form[action$='/review/assign'] button");
  }

  private static void declareConflict() {
    try (var traveller = Visit.inEnglish().signIn("traveller")) {
      traveller.open("/hualien/").follow("Answer whether you will review");
      traveller.picture("review-asked").isAccessible();
      assertFalse(traveller.text().contains("62 人"), "no evidence before he accepts");
      traveller.go("form[action$='/conflict'] button");
      assertTrue(traveller.page().locator("#reason-error").isVisible(), traveller::text);
      traveller.type("reason", "親屬任教於該校，不宜審查本案。");
      traveller.go("form[action$='/conflict'] button");
      assertTrue(traveller.text().contains("conflict of interest is on record"), traveller::text);
      assertTrue(traveller.text().contains("Nothing to review"), traveller::text);
    }
  }

  private static void reviewWithScript(String username) {
    try (var reviewer = Visit.inEnglish().signIn(username)) {
      reviewer.open("/hualien/review/sheets").picture("review-sheets").isAccessible();
      reviewer.follow("International education");
      reviewer.go("form[action$='/accept'] button");
      reviewer.picture("review-sheet").isAccessible();
      assertTrue(reviewer.text().contains("A-1: no judgement yet"), reviewer::text);
      reviewer.go("form[action$='/submit'] button");
      assertTrue(reviewer.text().contains("Something is still missing"), reviewer::text);
      reviewer.follow("A-1");
      reviewer.page().locator("input[name=judgement][value=pass]").check();
      reviewer.type("reason", GOOD);
      saved(reviewer);
      reviewer.picture("review-question").isAccessible();
      reviewer.page().reload();
      assertEquals(GOOD, reviewer.typed("reason"));
      reviewer.go("#answer button");
      assertTrue(reviewer.heading().startsWith("B-1"), reviewer::heading);
      reviewer.page().locator("input[name=judgement][value=pass]").check();
      reviewer.type("reason", GOOD);
      reviewer.go("#answer button");
      reviewer.type("judgement", "11").type("reason", GOOD);
      reviewer.go("#answer button");
      assertTrue(reviewer.error("judgement").contains("from 0 to 10"), reviewer::text);
      reviewer.type("judgement", "8");
      reviewer.go("#answer button");
      assertTrue(reviewer.text().contains("You can hand in"), reviewer::text);
      reviewer.go("form[action$='/submit'] button");
      assertFalse(reviewer.text().contains("Another reviewer:"), "nobody else has handed in");
      reviewer.picture("review-sheet-done").isAccessible();
    }
  }

  private static void saved(Visit reviewer) {
    reviewer
        .page()
        .locator("#answer-state", new Page.LocatorOptions().setHasText("Saved by itself"))
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
  }

  private static void reviewWithoutScript(String username) {
    try (var reviewer = Visit.inEnglishWithoutScript().signIn(username)) {
      reviewer.open("/hualien/review/sheets");
      reviewer
          .page()
          .locator("tr", new Page.LocatorOptions().setHasText("No answer yet"))
          .filter(new Locator.FilterOptions().setHasNotText("Overdue"))
          .locator("a", new Locator.LocatorOptions().setHasText("International education"))
          .click();
      reviewer.go("form[action$='/accept'] button");
      reviewer.follow("A-1");
      mark(reviewer, "pass");
      mark(reviewer, "fail");
      reviewer.type("judgement", "7").type("reason", GOOD);
      reviewer.go("#answer button");
      reviewer.go("form[action$='/submit'] button");
      assertTrue(reviewer.text().contains("Another reviewer: Pass"), reviewer::text);
      assertFalse(reviewer.text().contains("審查委員乙"), "names are not told");
    }
  }

  private static void mark(Visit reviewer, String judgement) {
    reviewer.page().locator("input[name=judgement][value=" + judgement + "]").check();
    reviewer.type("reason", GOOD);
    reviewer.go("#answer button");
  }

  private static void decide(String round) {
    try (var officer = Visit.inEnglish().signIn("hualien-officer")) {
      officer.open(round).picture("review-ready").isAccessible();
      assertTrue(officer.text().contains("Far apart: 100%"), officer::text);
      officer.page().locator("input[name=outcome][value=pass]").check();
      officer.go("#decide > button");
      assertTrue(officer.error("why-B-1").contains("10"), officer::text);
      officer.picture("review-decide-wrong").isAccessible();
      officer.type("why-B-1", "調閱學生共學紀錄後，認定交流為雙向且持續。");
      officer.type("why-C-1", "兩位分數相差一分，以平均認定，意見併送學校。");
      officer.page().locator("input[name=outcome][value=pass]").check();
      officer.go("#decide > button");
      assertTrue(officer.text().contains("Decided and closed"), officer::text);
      officer.picture("review-closed").isAccessible();
      assertEquals(0, officer.page().locator("#decide").count());
    }
  }

  @Test
  void of_a_masked_case_no_page_tells_a_reviewer_whose_it_is() {
    String applicant;
    try (var officer = Visit.inChinese().signIn("hualien-officer")) {
      officer.open("/hualien/review/rounds").follow("第 2 案");
      applicant = officer.page().locator(".govuk-summary-list__value").first().innerText();
    }
    String name = applicant.replaceAll("（.*", "");
    String code = applicant.replaceAll(".*（(.*)）", "$1");
    assertTrue(name.length() > 3 && code.matches("[0-9A-Z]{6}"), applicant);
    try (var reviewer = Visit.inChinese().signIn("hualien-reviewer-b")) {
      reviewer.open("/hualien/review/sheets");
      silent(reviewer, name, code);
      reviewer.follow("第 2 案");
      silent(reviewer, name, code);
      reviewer.follow("A-1").picture("review-masked").isAccessible();
      assertTrue(reviewer.text().contains("○○○於 114 學年度"), reviewer::text);
      silent(reviewer, name, code);
    }
    var told = Api.of("hualien-reviewer-b", "hualien").get("review/sheets");
    for (String id : told.all("id")) {
      var sheet = Api.of("hualien-reviewer-b", "hualien").get("review/sheets/" + id);
      assertEquals(200, sheet.status());
      if (sheet.body().contains("\"number\":2,")) {
        assertFalse(sheet.body().contains(name) || sheet.body().contains(code), sheet::body);
      }
    }
  }

  private static void silent(Visit visit, String name, String code) {
    String page = visit.page().content();
    assertFalse(page.contains(name) || page.contains(code), visit.path());
  }

  @Test
  void the_office_keeps_its_pool_its_examples_and_sees_who_is_severe() {
    try (var officer = Visit.inEnglish().signIn("keelung-officer")) {
      officer.open("/keelung/review/reviewers?q=審查").follow("審查委員乙");
      officer.type("most", "0");
      officer.go("main form[method=post] button");
      assertTrue(officer.page().locator("#most-error").isVisible(), officer::text);
      officer.picture("review-terms-wrong").isAccessible();
      officer.type("most", "6").type("fields", "海洋教育");
      officer.go("main form[method=post] button");
      assertTrue(officer.text().contains("海洋教育"), officer::text);
      officer.picture("review-pool").isAccessible();
      officer.open("/keelung/review/severity").picture("review-severity").isAccessible();
      assertEquals(2, officer.page().locator("tbody tr").count());
      assertEquals(2, officer.page().locator("svg rect").count());
      officer.open("/keelung/review/anchors").follow("B-1");
      officer.type("judged", "通過").type("example", "附三年共學紀錄與學生反思。");
      officer.go("#write button");
      assertTrue(officer.text().contains("附三年共學紀錄"), officer::text);
      officer.picture("review-anchors").isAccessible();
    }
    try (var reviewer = Visit.inChinese().signIn("keelung-reviewer-b")) {
      reviewer.open("/keelung/review/sheets").follow("第 2 案").follow("B-1");
      assertTrue(reviewer.text().contains("附三年共學紀錄"), reviewer::text);
    }
  }

  @Test
  void the_same_question_in_two_windows_loses_nothing() {
    try (var first = Visit.inEnglishWithoutScript().signIn("ministry-reviewer-b");
        var second = Visit.inEnglishWithoutScript().signIn("ministry-reviewer-b")) {
      first.open("/ministry/review/sheets").follow("Case 2").follow("C-1");
      second.open(first.path()).type("reason", "第二個視窗寫的理由，比較長一些。");
      first.type("reason", "第一個視窗寫的理由。").type("judgement", "7");
      first.go("#answer button");
      second.go("#answer button");
      second.picture("review-clash");
      assertTrue(second.text().contains("第一個視窗寫的理由。"), second::text);
      second.go("main form[method=post] button");
      second.open("/ministry/review/sheets").follow("Case 2").follow("C-1");
      assertTrue(second.typed("reason").contains("第一個"), second::text);
      assertTrue(second.typed("reason").contains("第二個"), second::text);
      assertEquals("7", second.typed("judgement"));
    }
  }
}
