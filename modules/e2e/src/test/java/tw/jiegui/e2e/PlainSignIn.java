package tw.jiegui.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.local.demo.DemoAccounts;

/// Signs in through Keycloak's own pages as a browser would, but without one: for the many accounts
/// that walk every route.
final class PlainSignIn {
  private static final String FORM = "kc-form-login";

  private PlainSignIn() {}

  static Walker as(String username) {
    var browser = new Browserless();
    var home = signIn(browser, username);
    var token = home.form("/sign-out").fields().get("_csrf");
    if (token == null) {
      throw new IllegalStateException("not signed in: " + home);
    }
    return new Walker(
        username, refusingRedirects(browser), Optional.of(Bearer.token(username)), token);
  }

  /// The name on one page and the password on the next, as Keycloak asks where it knows
  /// organizations.
  static Sent signIn(Browserless browser, String username) {
    var name = browser.open(URI.create(Country.url("/sign-in?to=/home")));
    var password = browser.submit(name, FORM, Map.of("username", username));
    return browser.submit(password, FORM, Map.of("password", DemoAccounts.PASSWORD));
  }

  static Sent signInThroughTheSchool(Browserless browser, String username) {
    var ours = browser.open(URI.create(Country.url("/sign-in?to=/home")));
    var schools = browser.follow(ours, "social-school-sso");
    return browser.submit(
        schools, FORM, Map.of("username", username, "password", DemoAccounts.PASSWORD));
  }

  /// A redirect is an answer too, and must be seen.
  private static HttpClient refusingRedirects(Browserless browser) {
    var cookies = browser.client().cookieHandler().orElseThrow();
    return HttpClient.newBuilder().cookieHandler(cookies).build();
  }
}
