package tw.jiegui.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.demo.DemoAccounts;

/// The application as a person uses it: pages, forms, a cookie; without script or pictures.
final class Browser {
  private static final Pattern ACTION =
      Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
  private static final int MOST_STEPS = 20;

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new Cookies()).build();
  private final String home;

  private Browser(LocalStack stack) {
    this.home = stack.url();
  }

  /// The name on one page and the password on the next.
  static Browser signIn(LocalStack stack, String username)
      throws IOException, InterruptedException {
    var browser = new Browser(stack);
    var name = browser.get("/sign-in?to=/home");
    var password = browser.post(action(name), Map.of("username", username));
    var home = browser.post(action(password), Map.of("password", DemoAccounts.PASSWORD));
    if (!home.uri().toString().startsWith(browser.home)) {
      throw new IOException("not signed in: " + home.uri());
    }
    return browser;
  }

  private static String action(HttpResponse<String> page) {
    var found = ACTION.matcher(page.body());
    if (!found.find()) {
      throw new NoSuchElementException("no form on " + page.uri());
    }
    return found.group(1).replace("&amp;", "&");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return follow(HttpRequest.newBuilder(URI.create(home).resolve(path)));
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(joining("&"));
    return follow(
        HttpRequest.newBuilder(URI.create(home).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// As a script asks, who follows no redirects.
  HttpResponse<String> ask(HttpRequest.Builder request, String path)
      throws IOException, InterruptedException {
    return client.send(
        request.uri(URI.create(home).resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> follow(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    for (int steps = 0; answer.statusCode() / 100 == 3 && steps < MOST_STEPS; steps++) {
      var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = client.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofString());
    }
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
    }
    return answer;
  }

  /// The value of the first hidden field of this name.
  static String hidden(HttpResponse<String> page, String name) {
    var found =
        Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page.body());
    if (!found.find()) {
      throw new NoSuchElementException("no field " + name + " on " + page.uri());
    }
    return found.group(1);
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
          (name, values) ->
              open.put(
                  name,
                  values.stream()
                      .map(each -> each.replaceAll("(?i);\\s*secure(?=;|$)", ""))
                      .toList()));
      super.put(address, open);
    }
  }
}
