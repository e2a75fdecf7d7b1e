package tw.jiegui.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import tw.jiegui.local.demo.DemoAccounts;

/// Signs demo accounts in on Keycloak's real pages, many in the time that a browser needs for one.
final class BrowserlessSignIn {
  private static final String FORM = "kc-form-login";

  private BrowserlessSignIn() {}

  /// A client that carries the cookies of somebody signed in.
  static HttpClient as(URI pages, String username) {
    var browser = new Browserless();
    requireOurs(pages, signIn(browser, pages, username));
    return browser.client();
  }

  static HttpClient throughSchool(URI pages, String username) {
    var browser = new Browserless();
    requireOurs(pages, signInThroughSchool(browser, pages, username));
    return browser.client();
  }

  /// The name on one page and the password on the next, as Keycloak asks where it knows
  /// organizations.
  static Sent signIn(Browserless browser, URI pages, String username) {
    var name = browser.open(pages.resolve("/sign-in?to=/home"));
    var password = browser.submit(name, FORM, Map.of("username", username));
    return browser.submit(password, FORM, Map.of("password", DemoAccounts.PASSWORD));
  }

  static Sent signInThroughSchool(Browserless browser, URI pages, String username) {
    var ours = browser.open(pages.resolve("/sign-in?to=/home"));
    var schools = browser.follow(ours, "social-school-sso");
    return browser.submit(
        schools, FORM, Map.of("username", username, "password", DemoAccounts.PASSWORD));
  }

  private static void requireOurs(URI pages, Sent last) {
    if (!last.address().getAuthority().equals(pages.getAuthority())) {
      throw new AssertionError("still at " + last.address() + "\n" + last.html());
    }
  }
}
