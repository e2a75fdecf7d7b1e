package tw.jiegui.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/// Makes a walker of a demo account: signed in to the pages, with a token for the API.
final class PlainSignIn {
  private PlainSignIn() {}

  static Walker as(String username) throws IOException, InterruptedException {
    var browser = new Browserless();
    var pages = URI.create(Country.url("/"));
    BrowserlessSignIn.signIn(browser, pages, username);
    String forgeryToken =
        browser.open(pages.resolve("/home")).form("/sign-out").fields().getOrDefault("_csrf", "");
    // A redirect is an answer too, and must be seen.
    var seeing =
        HttpClient.newBuilder().cookieHandler(browser.client().cookieHandler().orElseThrow());
    return new Walker(username, seeing.build(), Optional.of(Bearer.token(username)), forgeryToken);
  }
}
