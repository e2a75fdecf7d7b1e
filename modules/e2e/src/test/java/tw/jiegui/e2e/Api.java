package tw.jiegui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/// A program with somebody's token, in one authority.
record Api(String token, String authority) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Api of(String username, String authority) {
    return new Api(Bearer.token(username), authority);
  }

  Told get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  Told send(String method, String path, String body, String... headers) {
    var address = Country.url("/api/v1/" + authority + "/" + path);
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "en")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    return new Told(exchange((headers.length == 0 ? request : request.headers(headers)).build()));
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// What the program is told.
  record Told(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /// Every value of a field of that name, from the outside in.
    List<String> all(String field) {
      return Pattern.compile("\"" + field + "\":\"([^\"]*)\"")
          .matcher(body())
          .results()
          .map(found -> found.group(1))
          .toList();
    }

    String one(String field) {
      return all(field).getFirst();
    }

    /// Status and kind of a problem, with the fields that it names: `422 invalid [email, role]`.
    String problem() {
      if (!header("Content-Type").startsWith("application/problem+json")) {
        throw new AssertionError(this + " is no problem");
      }
      return status() + " " + one("type").replace("urn:jiegui:problem:", "") + " " + all("field");
    }

    @Override
    public String toString() {
      return status() + " " + body();
    }
  }
}
