package tw.jiegui.core.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/// JSON under a signature (RFC 7515) whose key is found at the address that it names: the VC-JWT
/// proof of Open Badges 3.0, section 8.2.
final class Jws {
  private Jws() {}

  static String compact(String keyAddress, JsonObject payload, PrivateKey key) {
    var header =
        Json.createObjectBuilder()
            .add("alg", "RS256")
            .add("typ", "JWT")
            .add("kid", keyAddress)
            .build();
    String signed = base64(header) + "." + base64(payload);
    return signed + "." + base64(RsaKeys.sign(key, signed.getBytes(UTF_8)));
  }

  /// RFC 7517.
  static JsonObject jwk(String address, RSAPublicKey key) {
    return Json.createObjectBuilder()
        .add("kty", "RSA")
        .add("use", "sig")
        .add("alg", "RS256")
        .add("kid", address)
        .add("n", base64(key.getModulus()))
        .add("e", base64(key.getPublicExponent()))
        .build();
  }

  /// Without the byte that may hold nothing but the sign.
  private static String base64(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String base64(JsonObject json) {
    return base64(json.toString().getBytes(UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
