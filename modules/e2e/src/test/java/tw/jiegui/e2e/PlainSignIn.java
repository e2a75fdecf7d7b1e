package tw.jiegui.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.jiegui.local.demo.DemoAccounts;

/// Signs in through Keycloak's own pages as a browser would, but without one: for the many accounts
/// that walk every route.
final class PlainSignIn {
  private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ACCESS = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String username;

  private PlainSignIn(String username) {
    this.username = username;
  }

  static Walker as(String username) throws IOException, InterruptedException {
    return new PlainSignIn(username).walker();
  }

  private Walker walker() throws IOException, InterruptedException {
    String asksName = get(Country.url("/sign-in?to=/home"));
    String asksPassword = submit(asksName, Map.of("username", username));
    submit(asksPassword, Map.of("username", username, "password", DemoAccounts.PASSWORD));
    String home = get(Country.url("/home"));
    return new Walker(username, refusingRedirects(), Optional.of(bearer()), token(home));
  }

  /// A redirect is an answer too, and must be seen.
  private HttpClient refusingRedirects() {
    return HttpClient.newBuilder().cookieHandler(browser.cookieHandler().orElseThrow()).build();
  }

  private static String token(String page) {
    var found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("not signed in: " + page);
    }
    return found.group(1);
  }

  private String bearer() throws IOException, InterruptedException {
    var answer =
        post(
            Country.stack().keycloakUrl() + "/realms/jiegui/protocol/openid-connect/token",
            Map.of(
                "client_id", "demo-cli",
                "grant_type", "password",
                "scope", "openid organization",
                "username", username,
                "password", DemoAccounts.PASSWORD));
    var found = ACCESS.matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("no token for " + username + ": " + answer);
    }
    return found.group(1);
  }

  private String submit(String page, Map<String, String> fields)
      throws IOException, InterruptedException {
    var action = ACTION.matcher(page);
    if (!action.find()) {
      throw new IllegalStateException("no form for " + username + " in " + page);
    }
    return post(action.group(1).replace("&amp;", "&"), fields);
  }

  private String get(String url) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url)));
  }

  private String post(String url, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
