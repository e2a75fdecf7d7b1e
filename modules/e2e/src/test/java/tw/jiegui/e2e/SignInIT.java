package tw.jiegui.e2e;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import tw.jiegui.local.demo.DemoAccount;
import tw.jiegui.local.demo.DemoAccounts;

@BrowserTest
class SignInIT {
  /// One of each set of roles in a browser, the others without one.
  @TestFactory
  @Execution(CONCURRENT)
  Stream<DynamicTest> every_demo_account_signs_in_and_comes_home() {
    var seen = new HashSet<Object>();
    return DemoAccounts.list().stream()
        .filter(account -> account.home() == DemoAccount.Home.JIEGUI)
        .map(
            account -> {
              var roles = account.posts().stream().map(DemoAccount.Post::role).collect(toSet());
              boolean first = seen.add(roles);
              return DynamicTest.dynamicTest(account.username(), () -> comesHome(account, first));
            });
  }

  private static void comesHome(DemoAccount account, boolean inBrowser) throws Exception {
    if (inBrowser) {
      comesHome(account);
    } else {
      var walker = PlainSignIn.as(account.username());
      for (var post : account.posts()) {
        assertEquals(200, walker.tryDoor("GET", "/" + post.authority() + "/").status());
      }
    }
  }

  private static void comesHome(DemoAccount account) {
    try (var visit = Visit.inChinese().signInByPassword(account.username())) {
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
    try (var visit = Visit.inEnglish().signInByPassword("taipei-officer")) {
      visit.page().locator("form[action='/sign-out'] button").click();
      visit.page().waitForURL(address -> address.endsWith("/signed-out"));
      visit.open("/taipei/");
      assertTrue(visit.page().url().contains("/realms/jiegui/"), visit.page()::url);
    }
  }
}
