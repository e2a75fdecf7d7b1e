package tw.jiegui.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Somebody who tries every door: with a browser's cookies, a bearer token, or nothing at all.
record Walker(String name, HttpClient browser, Optional<String> token, String forgeryToken) {
  record Seen(int status, String everything) {}

  static Walker nobody() {
    return new Walker("nobody", HttpClient.newHttpClient(), Optional.empty(), "");
  }

  Seen tryDoor(String method, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(Country.url(path)))
            .timeout(Duration.ofSeconds(30))
            .header("Accept-Language", "en")
            .header("If-Match", "\"1\"")
            .header("Idempotency-Key", "canary-walk-" + System.nanoTime())
            .header("X-CSRF", forgeryToken)
            .method(method, body(method, path));
    boolean api = path.startsWith("/api/");
    request.header("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded");
    if (api) {
      token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    }
    try {
      return seen(browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new IOException(name + " " + method + " " + path, failed);
    }
  }

  private HttpRequest.BodyPublisher body(String method, String path) {
    if (method.equals("GET") || method.equals("DELETE")) {
      return HttpRequest.BodyPublishers.noBody();
    }
    return HttpRequest.BodyPublishers.ofString(
        path.startsWith("/api/") ? "{}" : "_csrf=" + forgeryToken);
  }

  private static Seen seen(HttpResponse<byte[]> response) {
    String text =
        response.headers().map()
            + new String(response.body(), StandardCharsets.UTF_8)
            + new String(response.body(), StandardCharsets.UTF_16LE);
    return new Seen(response.statusCode(), text);
  }
}
