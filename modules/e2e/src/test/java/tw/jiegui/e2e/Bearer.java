package tw.jiegui.e2e;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import tw.jiegui.local.demo.DemoAccounts;

/// A token for the API, by the password grant that the demo realm alone allows.
final class Bearer {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private Bearer() {}

  static String token(String username) throws IOException, InterruptedException {
    var form =
        "grant_type=password&client_id=demo-cli&scope=openid+organization:*&username=%s&password=%s"
            .formatted(username, DemoAccounts.PASSWORD);
    var request =
        HttpRequest.newBuilder(Country.keycloak("/realms/jiegui/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    var found = TOKEN.matcher(answer);
    if (!found.find()) {
      throw new AssertionError("no token for " + username + ": " + answer);
    }
    return found.group(1);
  }
}
