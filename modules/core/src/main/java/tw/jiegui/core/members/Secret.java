package tw.jiegui.core.members;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What an invitation's link proves: 256 random bits, of which only a hash is kept.
public record Secret(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Secret {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an invitation's secret");
    }
  }

  static Secret draw() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
