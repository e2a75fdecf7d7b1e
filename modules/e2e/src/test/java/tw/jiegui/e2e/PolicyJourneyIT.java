package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.FiscalYear;

/// A policy is read, tried and changed with four eyes, as two administrators of a city do it.
@BrowserTest
class PolicyJourneyIT {
  private static final String PRIZE = "/taipei/policy/provisions/award.basic.prize";
  private static final int YEAR = FiscalYear.of(Calendars.today(InstantSource.system())).roc();

  @Test
  void one_admin_proposes_another_prize_the_other_approves_and_the_year_decides_what_is_paid() {
    try (var admin = Visit.inChinese().signIn("taipei-admin");
        var deputy = Visit.inChinese().signIn("taipei-deputy")) {
      find(admin);
      String proposal = propose(admin);
      approve(deputy, proposal);
      tryBothYears(admin);
      compare(admin);
      admin.open("/taipei/audit");
      assertTrue(admin.text().contains("提議修訂政策"), admin::text);
      assertTrue(admin.text().contains("核定政策修訂"), admin::text);
      assertTrue(admin.page().locator("#action option").allInnerTexts().contains("核定政策修訂"));
    }
    readOnAPhone();
  }

  private static void find(Visit admin) {
    admin.open("/taipei/policy").picture("policy-zh").isAccessible();
    admin.type("q", "獎勵金");
    admin.page().locator("main form[role=search] button").click();
    admin.page().waitForURL("**q=*");
    admin.picture("policy-found-zh").isAccessible();
    admin.page().locator("#results a[href='" + PRIZE + "']").click();
    admin.picture("policy-provision-zh").isAccessible();
    admin.follow("提議修訂").picture("policy-propose-zh").isAccessible();
  }

  private static String propose(Visit admin) {
    assertEquals(String.valueOf(YEAR + 1), admin.typed("from"), "the next year is offered");
    admin.type("from", String.valueOf(YEAR + 1)).type("amount", "四萬五").press();
    assertTrue(admin.error("amount").contains("整數金額"), admin.error("amount"));
    assertFalse(admin.error("reason").isBlank());
    assertEquals("四萬五", admin.typed("amount"), "nothing typed is lost");
    assertEquals(
        2, admin.page().locator(".govuk-error-summary a").count(), "one line for each field");
    admin.picture("policy-propose-error-zh").isAccessible();
    admin.type("amount", "45,000").type("reason", "教育局 115 年 11 月局務會議決議調高").press();
    assertTrue(admin.text().contains("提案已送出"), admin::text);
    assertFalse(button(admin, "approve").isVisible(), "nobody approves his own");
    assertTrue(button(admin, "withdraw").isVisible());
    admin.picture("policy-proposal-own-zh").isAccessible();
    return admin.path();
  }

  private static void approve(Visit deputy, String proposal) {
    deputy.open("/home").picture("policy-task-zh");
    deputy.follow("政策修訂待核定：教育局 115 年 11 月");
    assertEquals(proposal, deputy.path());
    assertTrue(deputy.text().contains("%d年1月1日".formatted(YEAR + 1)), deputy::text);
    assertTrue(deputy.text().contains("新臺幣 45,000 元"), deputy::text);
    deputy.picture("policy-proposal-zh").isAccessible();
    button(deputy, "approve").click();
    assertTrue(deputy.text().contains("已核定，成為新的版次"), deputy::text);
    deputy.picture("policy-approved-zh").isAccessible();
    deputy.open("/taipei/policy/proposals").picture("policy-proposals-zh").isAccessible();
  }

  private static void tryBothYears(Visit admin) {
    admin.open(PRIZE).type("on", String.valueOf(YEAR));
    String old = result(admin);
    assertTrue(old.contains("新臺幣 40,000 元") && !old.contains("45,000"), old);
    assertTrue(old.contains("112會計年度") && old.contains("捌、表2"), old);
    admin.type("on", String.valueOf(YEAR + 1));
    String next = result(admin);
    assertTrue(next.contains("新臺幣 45,000 元") && !next.contains("40,000"), next);
    assertTrue(next.contains((YEAR + 1) + "會計年度") && next.contains("捌、表2"), next);
    admin.picture("policy-tried-zh").isAccessible();
    admin.type("on", "SY116");
    admin.page().locator("form[action$='award.basic.prize'] button").click();
    assertTrue(admin.error("on").contains("SY116"), admin::text);
    assertEquals("SY116", admin.typed("on"));
    admin.picture("policy-try-error-zh").isAccessible();
  }

  private static void compare(Visit admin) {
    admin.open("/taipei/policy/revisions").picture("policy-revisions-zh").isAccessible();
    admin.follow("與前一版比較");
    assertTrue(admin.text().contains("新臺幣 40,000 元"), admin::text);
    assertTrue(admin.text().contains("新臺幣 45,000 元"), admin::text);
    admin.picture("policy-compare-zh").isAccessible();
  }

  private static void readOnAPhone() {
    try (var phone = Visit.onAPhone().signIn("taipei-deputy")) {
      phone.open("/taipei/policy?q=獎勵金").fitsTheScreen().picture("policy-found-phone");
      phone.open(PRIZE + "?on=" + YEAR).fitsTheScreen().picture("policy-provision-phone");
      phone.open(PRIZE + "/propose").fitsTheScreen().picture("policy-propose-phone");
      phone.open("/taipei/policy/revisions/compare?from=1&to=2").fitsTheScreen();
      phone.picture("policy-compare-phone").isAccessible();
    }
  }

  @Test
  void without_script_a_proposal_is_rejected_and_another_withdrawn() {
    try (var admin = Visit.inEnglishWithoutScript().signIn("taipei-admin");
        var deputy = Visit.inEnglishWithoutScript().signIn("taipei-deputy")) {
      deputy.open(proposeTo(admin, "60000", "Too much, to be rejected"));
      button(deputy, "reject").click();
      assertFalse(deputy.error("note").isBlank());
      deputy.picture("policy-reject-error-en");
      deputy.type("note", "There is no budget for it");
      button(deputy, "reject").click();
      assertTrue(deputy.text().contains("There is no budget for it"), deputy::text);
      assertTrue(deputy.text().contains("Rejected."), deputy::text);
      deputy.picture("policy-rejected-en");
      admin.open(proposeTo(admin, "70000", "Second thoughts"));
      button(admin, "withdraw").click();
      assertTrue(admin.text().contains("Withdrawn."), admin::text);
      admin.open(PRIZE).picture("policy-provision-en");
    }
  }

  @Test
  void a_file_with_one_value_changed_becomes_a_proposal_and_a_broken_one_a_list_of_complaints()
      throws IOException {
    try (var admin = Visit.inEnglishWithoutScript().signIn("taipei-admin")) {
      String yaml = new String(download(admin, "YAML"), StandardCharsets.UTF_8);
      var ods = download(admin, "ODS");
      send(admin, "policy.ods", ods);
      assertTrue(admin.error("file").contains("Nothing is changed"), admin::text);
      assertEquals("From a file", admin.typed("reason"), "nothing typed is lost");
      admin.picture("policy-import-same-en");

      String broken =
          yaml.replaceFirst("ceiling: \\{?\\s*metric: subsidy-requested", "$0-and-more")
              .replaceFirst("amount: 100000", "amount: plenty");
      send(admin, "policy.yaml", broken.getBytes(StandardCharsets.UTF_8));
      String complaints = admin.page().locator("main ul.govuk-list--bullet").innerText();
      assertTrue(complaints.contains("amount: must be a sum in whole NT$"), complaints);
      assertTrue(complaints.contains("is subsidy-requested-and-more"), complaints);
      assertTrue(complaints.contains("award."), complaints);
      admin.picture("policy-import-broken-en");

      String changed = yaml.replaceFirst("amount: 100000", "amount: 100001");
      send(admin, "policy.yaml", changed.getBytes(StandardCharsets.UTF_8));
      assertTrue(admin.heading().contains("Proposal"), admin::text);
      assertTrue(admin.text().contains("NT$100,001"), admin::text);
      assertEquals(1, admin.page().locator("table").first().locator("tbody tr").count());
      admin.picture("policy-proposal-en");
      button(admin, "withdraw").click();
    }
  }

  @Test
  void what_one_city_publishes_another_compares_with_its_own() {
    try (var taipei = Visit.inEnglish().signIn("taipei-admin");
        var keelung = Visit.inEnglish().signIn("keelung-admin")) {
      keelung.open("/keelung/policy/revisions");
      assertEquals(0, option(keelung, "taipei").count(), "nothing is published yet");
      taipei.open("/taipei/policy").isAccessible().press();
      assertTrue(taipei.text().contains("Published"), taipei::text);
      taipei.picture("policy-published-en");
      keelung.open("/keelung/policy/revisions");
      keelung.page().locator("#to").selectOption("taipei");
      keelung.page().locator("form[action$=compare] button").click();
      keelung.page().waitForURL("**compare?*");
      assertTrue(keelung.text().contains("Taipei City Revision"), keelung::text);
      keelung.picture("policy-compare-cities-en").isAccessible();
      taipei.open("/taipei/policy").press();
      assertTrue(taipei.text().contains("No longer published"), taipei::text);
      assertEquals(404, keelung.page().reload().status(), "published no longer");
    }
  }

  private static String proposeTo(Visit admin, String amount, String reason) {
    admin.open(PRIZE + "/propose").type("from", String.valueOf(YEAR + 5));
    admin.type("amount", amount).type("reason", reason).press();
    assertTrue(admin.text().contains("It waits for another admin"), admin::text);
    return admin.path();
  }

  private static byte[] download(Visit visit, String kind) throws IOException {
    visit.open("/taipei/policy/import");
    var link = visit.page().locator("main a[download]", new Page.LocatorOptions().setHasText(kind));
    return Files.readAllBytes(visit.page().waitForDownload(link::click).path());
  }

  private static void send(Visit visit, String name, byte[] content) {
    visit.open("/taipei/policy/import").type("reason", "From a file");
    visit
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    visit.press();
  }

  private static Locator button(Visit visit, String verdict) {
    return visit.page().locator("button[name=verdict][value=" + verdict + "]");
  }

  private static Locator option(Visit visit, String authority) {
    return visit.page().locator("#to option[value=" + authority + "]");
  }

  private static String result(Visit visit) {
    visit.page().locator("form[action$='award.basic.prize'] button").click();
    return visit.page().locator("#result").innerText();
  }
}
