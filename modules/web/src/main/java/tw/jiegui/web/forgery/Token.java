package tw.jiegui.web.forgery;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/// A session's secret, and the ever different forms in which pages carry it: a secret that looked
/// the same in every compressed response could be guessed from their lengths (BREACH).
final class Token {
  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  Token(byte[] secret) {
    this.secret = secret.clone();
  }

  byte[] secret() {
    return secret.clone();
  }

  static Token create() {
    return new Token(random());
  }

  String masked() {
    byte[] mask = random();
    byte[] both = Arrays.copyOf(mask, 2 * LENGTH);
    System.arraycopy(xor(mask, secret), 0, both, LENGTH, LENGTH);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  boolean isIn(String masked) {
    try {
      byte[] both = Base64.getUrlDecoder().decode(masked);
      return both.length == 2 * LENGTH && MessageDigest.isEqual(secret, unmasked(both));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private static byte[] unmasked(byte[] both) {
    return xor(Arrays.copyOf(both, LENGTH), Arrays.copyOfRange(both, LENGTH, 2 * LENGTH));
  }

  private static byte[] xor(byte[] one, byte[] other) {
    byte[] result = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      result[i] = (byte) (one[i] ^ other[i]);
    }
    return result;
  }

  private static byte[] random() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
