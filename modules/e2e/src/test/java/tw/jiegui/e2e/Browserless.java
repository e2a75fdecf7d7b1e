package tw.jiegui.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps cookies, follows links and sends forms; runs no script and shows nothing.
final class Browserless {
  private static final int MOST_STEPS = 20;

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new Cookies()).build();

  HttpClient client() {
    return client;
  }

  Sent open(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  Sent follow(Sent page, String linkId) {
    return open(page.link(linkId));
  }

  Sent submit(Sent page, String form, Map<String, String> typed) {
    var found = page.form(form);
    var fields = new HashMap<>(found.fields());
    fields.putAll(typed);
    return send(found.action(), fields);
  }

  Sent send(URI address, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
  }

  /// By ourselves: Java follows five redirects, and a school's sign-in takes more.
  private Sent send(HttpRequest.Builder request) {
    var answer = exchange(request.build());
    for (int steps = 0; answer.statusCode() / 100 == 3 && steps < MOST_STEPS; steps++) {
      var next = answer.headers().firstValue("Location").orElseThrow();
      answer = exchange(HttpRequest.newBuilder(answer.uri().resolve(next)).build());
    }
    return Sent.of(answer);
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(joining("&"));
  }

  /// Browsers send secure cookies to localhost without TLS, Java does not.
  private static final class Cookies extends CookieManager {
    Cookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
      var open = new HashMap<String, List<String>>();
      headers.forEach(
          (name, values) -> open.put(name, values.stream().map(Cookies::open).toList()));
      super.put(address, open);
    }

    private static String open(String header) {
      return header.replaceAll("(?i);\\s*secure(?=;|$)", "");
    }
  }
}
