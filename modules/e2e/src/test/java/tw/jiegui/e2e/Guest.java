package tw.jiegui.e2e;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tw.jiegui.local.demo.DemoAccounts;

/// Somebody whom a school's own sign-on knows, and nobody here has ever seen.
record Guest(String username, String name) {

  static Guest called(String name) throws IOException, InterruptedException {
    var guest = new Guest("guest-" + Long.toString(System.nanoTime(), Character.MAX_RADIX), name);
    guest.enrol();
    return guest;
  }

  String email() {
    return username + "@school-sso.example";
  }

  private void enrol() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(Country.stack().keycloakUrl() + "/admin/realms/school-sso/users"))
            .header("Authorization", "Bearer " + Bearer.administrator())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(account()))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
  }

  private String account() {
    var password =
        Json.createObjectBuilder().add("type", "password").add("value", DemoAccounts.PASSWORD);
    return Json.createObjectBuilder()
        .add("username", username)
        .add("email", email())
        .add("emailVerified", true)
        .add("firstName", name)
        .add("enabled", true)
        .add("credentials", Json.createArrayBuilder().add(password))
        .build()
        .toString();
  }
}
