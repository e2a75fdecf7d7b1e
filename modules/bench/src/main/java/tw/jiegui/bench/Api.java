package tw.jiegui.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.demo.DemoAccounts;

/// The application as a machine uses it: HTTP, a bearer token, JSON.
final class Api {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern HREF = Pattern.compile("\"href\":\"([^\"]+)\"");
  private static final Pattern STUDENTS = Pattern.compile("\"students\":([0-9]+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalStack stack;
  private final String username;
  private String token = "";

  Api(LocalStack stack, String username) {
    this.stack = stack;
    this.username = username;
  }

  /// Tokens live five minutes: take a new one before each measurement.
  Api signedIn() throws IOException, InterruptedException {
    var form =
        "grant_type=password&client_id=demo-cli&scope=openid+organization:*"
            + "&username="
            + username
            + "&password="
            + DemoAccounts.PASSWORD;
    var request =
        HttpRequest.newBuilder(
                URI.create(stack.keycloakUrl() + "/realms/jiegui/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String answer = client.send(request, BodyHandlers.ofString()).body();
    var found = TOKEN.matcher(answer);
    if (!found.find()) {
      throw new IOException("no token: " + answer);
    }
    token = found.group(1);
    return this;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return expect(200, client.send(request(path).build(), BodyHandlers.ofString()));
  }

  /// Reads what is there, as a person would, and changes one number of it.
  void write(String path) throws IOException, InterruptedException {
    var now = get(path);
    var students = STUDENTS.matcher(now.body());
    int next = students.find() ? Integer.parseInt(students.group(1)) % 1000 + 1 : 1;
    var change =
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
            .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"students\":" + next + "}"));
    expect(200, client.send(change.build(), BodyHandlers.ofString()));
  }

  /// The file behind a document, by a link as people get it.
  byte[] fetch(String document) throws IOException, InterruptedException {
    var ask = request(document + "/link").POST(HttpRequest.BodyPublishers.noBody());
    var link = HREF.matcher(expect(200, client.send(ask.build(), BodyHandlers.ofString())).body());
    if (!link.find()) {
      throw new IOException("no link to " + document);
    }
    var file = HttpRequest.newBuilder(URI.create(stack.url() + link.group(1))).build();
    return expect(200, client.send(file, BodyHandlers.ofByteArray())).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/taipei" + path))
        .header("Authorization", "Bearer " + token);
  }

  private static <T> HttpResponse<T> expect(int status, HttpResponse<T> answer) throws IOException {
    if (answer.statusCode() != status) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }
}
