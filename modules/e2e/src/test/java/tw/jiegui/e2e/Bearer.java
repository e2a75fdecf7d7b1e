package tw.jiegui.e2e;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import tw.jiegui.local.demo.DemoAccounts;

/// Tokens for the API, as the README gets them.
final class Bearer {
  private static final Pattern ACCESS = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private Bearer() {}

  static String token(String username) {
    return token(
        "jiegui",
        Map.of(
            "client_id", "demo-cli",
            "grant_type", "password",
            "scope", "openid organization:*",
            "username", username,
            "password", DemoAccounts.PASSWORD));
  }

  /// Of whoever administers Keycloak itself.
  static String administrator() {
    return token(
        "master",
        Map.of(
            "client_id", "admin-cli",
            "grant_type", "password",
            "username", "admin",
            "password", Country.stack().secret("keycloak.admin")));
  }

  private static String token(String realm, Map<String, String> asked) {
    var address =
        Country.stack().keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token";
    var answer = new Browserless().send(URI.create(address), asked);
    var found = ACCESS.matcher(answer.html());
    if (!found.find()) {
      throw new IllegalStateException("no token for " + asked.get("username") + ": " + answer);
    }
    return found.group(1);
  }
}
