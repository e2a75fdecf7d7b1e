package tw.jiegui.web.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;

/// One conversation with Keycloak's administration interface. Each request can be repeated without
/// harm, so a connection that broke is tried once more.
final class KeycloakAdmin {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final URI base;
  private final Deadline deadline;
  private final String token;

  private KeycloakAdmin(URI base, Deadline deadline, String token) {
    this.base = base;
    this.deadline = deadline;
    this.token = token;
  }

  static KeycloakAdmin signIn(URI base, String client, Deadline deadline) throws DirectoryFailure {
    var address = URI.create(base.toString().replace("/admin/realms/", "/realms/"));
    var request =
        HttpRequest.newBuilder(URI.create(address + "/protocol/openid-connect/token"))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    var answer = expect(send(request, deadline), Set.of(200), "token");
    String token = parse(answer.body(), JsonReader::readObject).getString("access_token", "");
    return new KeycloakAdmin(base, deadline, token);
  }

  HttpResponse<String> get(String path) throws DirectoryFailure {
    return send(request(path).GET(), deadline);
  }

  /// Whether it changed anything, or was so before, is the caller's to say.
  void post(String path, String json, Set<Integer> good) throws DirectoryFailure {
    BodyPublisher body = BodyPublishers.ofString(json);
    var request = request(path).header("Content-Type", "application/json").POST(body);
    expect(send(request, deadline), good, "POST " + path);
  }

  <T extends JsonStructure> T read(String path, Function<JsonReader, T> kind)
      throws DirectoryFailure {
    return parse(expect(get(path), Set.of(200), "GET " + path).body(), kind);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> expect(
      HttpResponse<String> answer, Set<Integer> good, String what) throws DirectoryFailure {
    if (!good.contains(answer.statusCode())) {
      throw new DirectoryFailure(what + " answered " + answer.statusCode());
    }
    return answer;
  }

  private static <T extends JsonStructure> T parse(String body, Function<JsonReader, T> kind)
      throws DirectoryFailure {
    try (var reader = Json.createReader(new StringReader(body))) {
      return kind.apply(reader);
    } catch (JsonException | ClassCastException strange) {
      throw new DirectoryFailure("not the JSON that was expected", strange);
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, Deadline deadline)
      throws DirectoryFailure {
    try {
      return sendOnce(request, deadline);
    } catch (IOException broken) {
      return sendAgain(request, deadline);
    }
  }

  private static HttpResponse<String> sendAgain(HttpRequest.Builder request, Deadline deadline)
      throws DirectoryFailure {
    try {
      return sendOnce(request, deadline);
    } catch (IOException broken) {
      throw new DirectoryFailure("no connection", broken);
    }
  }

  private static HttpResponse<String> sendOnce(HttpRequest.Builder request, Deadline deadline)
      throws DirectoryFailure, IOException {
    try {
      return CLIENT.send(
          request.timeout(deadline.forOneRequest()).build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DirectoryFailure("interrupted", stopped);
    }
  }
}
