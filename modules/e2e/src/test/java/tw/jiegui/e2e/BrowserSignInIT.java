package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tw.jiegui.local.demo.DemoAccount;
import tw.jiegui.local.demo.DemoAccounts;

@BrowserTest
class BrowserSignInIT {
  @TestFactory
  Stream<DynamicTest> every_demo_account_signs_in_and_comes_home() {
    return DemoAccounts.list().stream()
        .filter(account -> account.home() == DemoAccount.Home.JIEGUI)
        .map(account -> DynamicTest.dynamicTest(account.username(), () -> comesHome(account)));
  }

  private static void comesHome(DemoAccount account) {
    try (var visit = Visit.inChinese().signIn(account.username())) {
      var authorities =
          account.posts().stream().map(DemoAccount.Post::authority).distinct().toList();
      if (authorities.size() == 1) {
        assertEquals("/" + authorities.getFirst() + "/", visit.path());
      } else {
        assertEquals("/home", visit.path());
        authorities.forEach(
            authority ->
                assertTrue(visit.page().locator("a[href='/" + authority + "/']").count() > 0));
      }
      visit.picture("home-" + account.username()).isAccessible();
    }
  }

  @Test
  void a_school_signs_in_through_its_own_single_sign_on() {
    try (var visit = Visit.inChinese().signInThroughTheSchool("sso-coordinator")) {
      assertEquals("/taipei/", visit.path());
    }
    try (var again = Visit.inChinese().signInThroughTheSchool("sso-teacher")) {
      assertEquals("/taipei/", again.path());
    }
  }

  @Test
  void whoever_no_school_has_named_sees_what_to_do_and_nothing_else() {
    try (var visit = Visit.inChinese().signInThroughTheSchool("sso-stranger")) {
      assertEquals("/home", visit.path());
      visit.picture("stranger").isAccessible();
      visit.open("/taipei/schools");
      assertFalse(visit.text().contains("國民小學"), visit::text);
    }
  }

  @Test
  void who_signs_out_is_out() {
    try (var visit = Visit.inEnglish().signIn("taipei-officer")) {
      visit.page().locator("form[action='/sign-out'] button").click();
      visit.page().waitForURL(address -> address.endsWith("/signed-out"));
      visit.open("/taipei/");
      assertTrue(visit.page().url().contains("/realms/jiegui/"), visit.page()::url);
    }
  }
}
