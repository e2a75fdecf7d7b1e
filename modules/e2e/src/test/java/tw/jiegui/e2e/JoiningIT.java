package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// How somebody comes into an authority, and how his post passes on to the next.
@BrowserTest
class JoiningIT {
  @Test
  void a_new_officer_takes_up_an_invitation_and_the_log_names_him() throws Exception {
    var guest = Guest.called("新到任承辦人");
    try (var admin = Visit.inChinese().signIn("taipei-admin");
        var newcomer = Visit.inChinese()) {
      inviteBadly(admin, guest);
      choose(admin, "OFFICER").type("email", guest.email()).press();
      String invitation = admin.path();
      String link = link(admin.picture("invitation").isAccessible());
      assertTrue(admin.open(invitation).text().contains("等待接受"), admin::text);
      assertFalse(admin.text().contains(link), "the link is shown once");
      becomeOfficer(newcomer, guest, link);
      assertTrue(admin.open(invitation).text().contains("已接受"), admin::text);
      admin.open("/taipei/audit?q=" + guest.email());
      assertTrue(admin.text().contains("接受邀請 " + guest.name() + " " + guest.email()), admin::text);
    }
  }

  private static void inviteBadly(Visit admin, Guest guest) {
    admin.open("/taipei/members/invite").type("name", guest.name()).type("email", "不是信箱");
    choose(admin, "SCHOOL_COORDINATOR").press();
    assertEquals("請填寫完整的電子郵件，例如 name@school.edu.tw", admin.error("email"));
    assertEquals("請填寫這一欄", admin.error("school"));
    assertTrue(admin.text().contains("學校代碼：請填寫這一欄"), "the summary names the field");
    assertEquals("不是信箱", admin.typed("email"));
    assertEquals(guest.name(), admin.typed("name"));
    admin.picture("invite-error").isAccessible();
  }

  /// Only a token with the organization and its role shows him this home, and only an officer may
  /// correct any school.
  private static void becomeOfficer(Visit newcomer, Guest guest, String link) {
    newcomer.page().navigate(link);
    newcomer.comeThroughTheSchool(guest.username());
    assertEquals("邀請您加入", newcomer.heading());
    newcomer.picture("accept").isAccessible().press();
    assertEquals("/taipei/", newcomer.path());
    assertTrue(newcomer.text().contains("您現在是承辦人員"), newcomer::text);
    newcomer.picture("home-of-the-invited").isAccessible();
    newcomer.open("/taipei/schools").page().locator("#results tbody a").first().click();
    assertTrue(newcomer.page().locator("a[href$='/facts']").count() > 0, newcomer::text);
  }

  @Test
  void a_coordinators_school_passes_to_the_next_in_one_step_and_back() throws Exception {
    var leaving = Guest.called("Leaving Coordinator");
    var next = Guest.called("Next Coordinator");
    try (var principal = Visit.inEnglish().signIn("taipei-principal");
        var leaver = Visit.inEnglish();
        var successor = Visit.inEnglish()) {
      String post = accept(leaver, leaving, invite(principal, leaving));
      handOverBadly(principal, leaving, next);
      principal.type("from", today()).type("name", next.name()).press();
      assertLost(leaver);
      assertEquals(post, accept(successor, next, link(principal)));

      openHandOver(principal, next);
      principal.type("email", leaving.email()).press();
      assertEquals(leaving.name(), principal.heading());
      assertLost(successor);
      assertEquals(post, post(leaver.open("/taipei/")));
      assertLogNames(principal.picture("handed-over").isAccessible(), leaving, next);
    }
  }

  private static void handOverBadly(Visit principal, Guest leaving, Guest next) {
    openHandOver(principal, leaving);
    principal.type("email", next.email()).type("from", "2020-01-01").press();
    assertEquals("Enter today or a later day", principal.error("from"));
    assertEquals(next.email(), principal.typed("email"));
    assertEquals("2020-01-01", principal.typed("from"));
    principal.picture("hand-over-error").isAccessible();
  }

  private static void assertLogNames(Visit principal, Guest... handedOver) {
    principal.open("/taipei/audit?action=membership.handed-over");
    for (var guest : handedOver) {
      assertTrue(principal.text().contains("Role handed over " + guest.name()), principal::text);
    }
    principal.picture("audit-hand-over").isAccessible();
  }

  private static void openHandOver(Visit principal, Guest leaving) {
    principal.open("/taipei/members?q=" + leaving.email());
    principal.page().locator("#results tbody a").first().click();
    principal.follow("Hand over the roles at");
  }

  /// His authority is no place for him any more, and at home nothing is left to enter.
  private static void assertLost(Visit visit) {
    assertEquals(404, visit.page().navigate(Country.url("/taipei/")).status());
    visit.open("/home");
    assertEquals(0, visit.page().locator("a[href='/taipei/']").count());
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Taipei")).toString();
  }

  private static String invite(Visit principal, Guest guest) {
    principal.open("/taipei/members/invite").type("name", guest.name());
    return link(choose(principal, "SCHOOL_COORDINATOR").type("email", guest.email()).press());
  }

  private static Visit choose(Visit visit, String role) {
    visit.page().locator("input[name=role][value=" + role + "]").check();
    return visit;
  }

  private static String link(Visit visit) {
    return visit.page().locator("#link").inputValue();
  }

  /// His post, as his home then tells it.
  private static String accept(Visit visit, Guest guest, String link) {
    visit.page().navigate(link);
    visit.comeThroughTheSchool(guest.username()).press();
    assertEquals("/taipei/", visit.path());
    return post(visit);
  }

  private static String post(Visit home) {
    String post = home.page().locator("main .govuk-list--bullet li").first().innerText();
    assertTrue(post.startsWith("School coordinator ("), post);
    return post;
  }
}
