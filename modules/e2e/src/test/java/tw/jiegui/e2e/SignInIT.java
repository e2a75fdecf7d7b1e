package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.jiegui.local.demo.DemoAccounts;

class SignInIT {
  private final Browserless browser = new Browserless();

  @Test
  void theNameIsAskedOnOnePageAndThePasswordOnTheNext() {
    var name = browser.open(at("/home"));
    assertTrue(name.asksFor("username"));
    assertFalse(name.asksFor("password"));
    var password = browser.submit(name, "kc-form-login", Map.of("username", "taipei-officer"));
    assertTrue(password.asksFor("password"));
    var home = browser.submit(password, "kc-form-login", Map.of("password", DemoAccounts.PASSWORD));
    assertEquals(200, home.status());
    assertTrue(home.html().contains("臺北市承辦人員"), home::html);
  }

  @Test
  void someoneOfASchoolComesInBySingleSignOnWithoutAFurtherPage() {
    var home = BrowserlessSignIn.signInThroughSchool(browser, pages(), "sso-teacher");
    assertEquals(pages().getAuthority(), home.address().getAuthority());
    assertTrue(home.html().contains("單一簽入教師"), home::html);
  }

  @Test
  void afterSigningOutTheNameIsAskedAgain() {
    var home = BrowserlessSignIn.signIn(browser, pages(), "keelung-officer");
    var goodbye = browser.submit(home, "/sign-out", Map.of());
    assertEquals(at("/signed-out"), goodbye.address());
    assertTrue(browser.open(at("/home")).asksFor("username"));
  }

  @Test
  void signingInNeverLeadsToAnotherSite() {
    BrowserlessSignIn.signIn(browser, pages(), "keelung-reviewer");
    assertEquals(at("/"), browser.open(at("/sign-in?to=//evil.example/")).address());
    assertEquals(at("/"), browser.open(at("/sign-in?to=https://evil.example/")).address());
    assertEquals(at("/help"), browser.open(at("/sign-in?to=/help")).address());
  }

  @Test
  void whatIsPublicNeedsNobodySignedIn() {
    for (var path : new String[] {"/", "/help", "/signed-out", "/health/ready"}) {
      assertEquals(at(path), browser.open(at(path)).address());
    }
  }

  @Test
  void theApiKnowsWhoseTokenItIs() throws IOException, InterruptedException {
    var answer = me(HttpClient.newHttpClient(), "Bearer " + Bearer.token("traveller"));
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.body().contains("\"organizations\":[\"hualien\",\"keelung\",\"taipei\"]"),
        answer::body);
  }

  @Test
  void theApiRefusesWhoeverBringsNoToken() throws IOException, InterruptedException {
    assertRefused(me(HttpClient.newHttpClient(), ""), "Bearer realm=\"jiegui\"");
  }

  @Test
  void theApiRefusesTheCookieOfAPage() throws IOException, InterruptedException {
    var signedIn = BrowserlessSignIn.as(pages(), "taipei-officer");
    assertRefused(me(signedIn, ""), "Bearer realm=\"jiegui\"");
  }

  @Test
  void theApiRefusesATokenThatSomebodyChanged() throws IOException, InterruptedException {
    var changed =
        "Bearer " + Bearer.token("taipei-officer").replaceFirst("\\.[^.]{9}", ".eyJzdWIiO");
    assertRefused(
        me(HttpClient.newHttpClient(), changed),
        "Bearer realm=\"jiegui\", error=\"invalid_token\"");
  }

  private static void assertRefused(HttpResponse<String> answer, String challenge) {
    var headers = answer.headers();
    assertEquals(401, answer.statusCode());
    assertEquals("application/problem+json", headers.firstValue("Content-Type").orElse(""));
    assertEquals(challenge, headers.firstValue("WWW-Authenticate").orElse(""));
  }

  private HttpResponse<String> me(HttpClient client, String authorization)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(at("/api/v1/me"));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return pages().resolve(path);
  }

  private static URI pages() {
    return URI.create(Country.url("/"));
  }
}
