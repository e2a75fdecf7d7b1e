package tw.jiegui.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The two ways in, down to their headers.
class WaysInIT {
  private final Browserless browser = new Browserless();

  @Test
  void the_name_is_asked_on_one_page_and_the_password_on_the_next() {
    var name = browser.open(at("/home"));
    assertTrue(name.asksFor("username"));
    assertFalse(name.asksFor("password"));
    var password = browser.submit(name, "kc-form-login", Map.of("username", "taipei-officer"));
    assertTrue(password.asksFor("password"));
  }

  @Test
  void the_page_of_the_password_tells_nothing_about_the_name() {
    var known =
        browser.submit(
            browser.open(at("/home")), "kc-form-login", Map.of("username", "taipei-officer"));
    var stranger = new Browserless();
    var unknown =
        stranger.submit(
            stranger.open(at("/home")), "kc-form-login", Map.of("username", "no-such-person"));
    assertEquals(known.asksFor("password"), unknown.asksFor("password"));
    assertFalse(known.html().contains("social-school-sso"));
    assertFalse(unknown.html().contains("social-school-sso"));
  }

  @Test
  void someone_of_a_school_comes_in_by_single_sign_on_without_a_further_page() {
    var home = PlainSignIn.signInThroughTheSchool(browser, "sso-teacher");
    assertEquals(at("/").getAuthority(), home.address().getAuthority());
    assertTrue(home.html().contains("單一簽入教師"), home::html);
  }

  @Test
  void after_signing_out_the_name_is_asked_again() {
    var home = PlainSignIn.signIn(browser, "keelung-officer");
    assertEquals(at("/signed-out"), browser.submit(home, "/sign-out", Map.of()).address());
    assertTrue(browser.open(at("/home")).asksFor("username"));
  }

  @Test
  void signing_in_never_leads_to_another_site() {
    PlainSignIn.signIn(browser, "keelung-reviewer");
    assertEquals(at("/"), browser.open(at("/sign-in?to=//evil.example/")).address());
    assertEquals(at("/"), browser.open(at("/sign-in?to=https://evil.example/")).address());
    assertEquals(at("/help"), browser.open(at("/sign-in?to=/help")).address());
  }

  @Test
  void what_is_public_needs_nobody_signed_in() {
    for (var path : List.of("/", "/help", "/signed-out", "/health/ready")) {
      assertEquals(at(path), browser.open(at(path)).address());
    }
  }

  @Test
  void the_api_knows_whose_token_it_is() throws Exception {
    var answer = me(HttpClient.newHttpClient(), "Bearer " + Bearer.token("traveller"));
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.body().contains("\"organizations\":[\"hualien\",\"keelung\",\"taipei\"]"),
        answer::body);
  }

  @Test
  void the_api_refuses_whoever_brings_no_token() throws Exception {
    assertRefused(me(HttpClient.newHttpClient(), ""), "Bearer realm=\"jiegui\"");
  }

  @Test
  void the_api_refuses_the_cookie_of_a_page() throws Exception {
    var officer = PlainSignIn.as("taipei-officer").browser();
    assertRefused(me(officer, ""), "Bearer realm=\"jiegui\"");
  }

  @Test
  void the_api_refuses_a_token_that_somebody_changed_and_logs_nothing_of_it() throws Exception {
    String changed =
        Bearer.token("taipei-officer").replaceFirst("\\.[^.]+\\.", ".eyJzdWIiOiJpbnRydWRlciJ9.");
    assertRefused(
        me(HttpClient.newHttpClient(), "Bearer " + changed),
        "Bearer realm=\"jiegui\", error=\"invalid_token\"");
    for (var log : Country.logs()) {
      assertFalse(Files.readString(log).contains("eyJzdWIiOiJpbnRydWRlciJ9"), log::toString);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, String challenge) {
    var headers = answer.headers();
    assertEquals(401, answer.statusCode());
    assertEquals("application/problem+json", headers.firstValue("Content-Type").orElse(""));
    assertEquals(challenge, headers.firstValue("WWW-Authenticate").orElse(""));
  }

  private static HttpResponse<String> me(HttpClient client, String authorization) throws Exception {
    var request = HttpRequest.newBuilder(at("/api/v1/me"));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return URI.create(Country.url(path));
  }
}
