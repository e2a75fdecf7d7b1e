package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tw.jiegui.database.DatabaseLogin;

/// The environment variables that server.xml, the application and the realm files read.
record Configuration(Map<String, String> variables) {

  /// What is deployed, and where it keeps its files.
  record Application(Path war, Path documents) {}

  static Configuration of(Options.Chosen ports, LocalDatabase database, Application application)
      throws IOException {
    var keycloak = keycloakUrl(ports);
    var secrets = database.secrets();
    var login = database.application();
    return new Configuration(
        Map.ofEntries(
            Map.entry("HTTP_HOST", "localhost"),
            Map.entry("HTTP_PORT", String.valueOf(ports.http())),
            Map.entry("HTTPS_PORT", "-1"),
            Map.entry("PUBLIC_URL", publicUrl(ports)),
            Map.entry("COOKIE_SECURE", "false"),
            Map.entry("DB_HOST", login.host()),
            Map.entry("DB_PORT", String.valueOf(login.port())),
            Map.entry("DB_NAME", login.database()),
            Map.entry("DB_USER", login.user()),
            Map.entry("DB_PASSWORD", login.password()),
            Map.entry("OIDC_ISSUER", keycloak + "/realms/jiegui"),
            Map.entry("OIDC_CLIENT_ID", "jiegui-web"),
            Map.entry("OIDC_CLIENT_SECRET", secrets.secret("oidc.client")),
            Map.entry("API_AUDIENCE", "jiegui-api"),
            Map.entry("DIRECTORY_URL", keycloak + "/admin/realms/jiegui"),
            Map.entry("DIRECTORY_CLIENT_ID", "jiegui-directory"),
            Map.entry("DIRECTORY_CLIENT_SECRET", secrets.secret("directory.client")),
            Map.entry("MACHINE_CLIENT_SECRET", secrets.secret("machine.client")),
            Map.entry("SCHOOL_SSO_URL", keycloak + "/realms/school-sso"),
            Map.entry("SCHOOL_SSO_CLIENT_SECRET", secrets.secret("school-sso.client")),
            Map.entry("SESSION_SECRET", secrets.secret("session")),
            Map.entry("DOCUMENTS_FOLDER", application.documents().toString()),
            Map.entry("DOCUMENTS_KEY", secrets.secret("documents")),
            Map.entry("APP_WAR", application.war().toString())));
  }

  /// What Keycloak itself needs besides the placeholders of the realm files.
  static Map<String, String> keycloak(DatabaseLogin login, Secrets secrets) throws IOException {
    return Map.of(
        "KC_DB_URL", login.url(),
        "KC_DB_USERNAME", login.user(),
        "KC_DB_PASSWORD", login.password(),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.secret("keycloak.admin"));
  }

  static String publicUrl(Options.Chosen ports) {
    return "http://localhost:" + ports.http();
  }

  static String keycloakUrl(Options.Chosen ports) {
    return "http://localhost:" + ports.keycloak();
  }
}
