package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@BrowserTest
class SignInPagesIT {
  @Test
  void both_pages_are_accessible_in_both_languages() {
    try (var visit = Visit.inChinese().open("/sign-in")) {
      assertEquals("登入", visit.heading());
      visit.picture("sign-in-name").isAccessible();
      visit.page().locator("#language-en").click();
      assertEquals("Sign in", visit.heading());
      visit.isAccessible();
      visit.page().locator("#username").fill("taipei-officer");
      visit.page().locator("#kc-login").click();
      assertTrue(visit.text().contains("Use another account"), visit::text);
      visit.picture("sign-in-password").isAccessible();
    }
  }

  @Test
  void a_wrong_password_is_said_accessibly() {
    try (var visit = Visit.inChinese().open("/sign-in")) {
      visit.page().locator("#username").fill("no-such-person");
      visit.page().locator("#kc-login").click();
      visit.page().locator("#password").fill("not the password");
      visit.page().locator("#kc-login").click();
      assertTrue(visit.text().contains("十五分鐘"), visit::text);
      visit.picture("sign-in-wrong").isAccessible();
    }
  }

  @Test
  void a_phone_of_320_pixels_needs_no_scrolling_sideways() {
    try (var visit = Visit.onAPhone().open("/sign-in")) {
      assertEquals(320, visit.page().evaluate("document.documentElement.scrollWidth"));
      visit.picture("sign-in-phone").isAccessible();
    }
  }

  @Test
  void signing_in_needs_no_script() {
    try (var visit = Visit.withoutScript().signIn("taipei-officer")) {
      assertEquals("/taipei/", visit.path());
    }
  }

  @Test
  void the_schools_own_page_is_accessible() {
    try (var visit = Visit.inEnglish().open("/sign-in")) {
      visit.page().locator("#social-school-sso").click();
      assertTrue(visit.text().contains("School single sign-on"), visit::text);
      visit.isAccessible();
    }
  }
}
