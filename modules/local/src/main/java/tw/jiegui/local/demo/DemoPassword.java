package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password that everybody knows, in the form in which Keycloak keeps it. Hashing it well for
/// each account took a third of the import; Keycloak does that when somebody first signs in.
record DemoPassword(String salt, String hash) {
  private static final int TIMES = 1;
  private static final int BITS = 512;

  static DemoPassword of(String password) {
    byte[] salt = "jiegui demo salt".getBytes(UTF_8);
    try {
      var key = new PBEKeySpec(password.toCharArray(), salt, TIMES, BITS);
      var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key);
      var base64 = Base64.getEncoder();
      return new DemoPassword(
          base64.encodeToString(salt), base64.encodeToString(hash.getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  JsonObject credential() {
    var secret = Json.createObjectBuilder().add("value", hash).add("salt", salt);
    var how =
        Json.createObjectBuilder().add("algorithm", "pbkdf2-sha512").add("hashIterations", TIMES);
    return Json.createObjectBuilder()
        .add("type", "password")
        .add("secretData", secret.build().toString())
        .add("credentialData", how.build().toString())
        .build();
  }
}
