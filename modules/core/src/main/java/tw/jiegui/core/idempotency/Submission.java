package tw.jiegui.core.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One thing that a person or machine means to do once: the key it chose, and what it sent.
public record Submission(String key, String hash) {
  public Submission {
    if (!isKey(key)) {
      throw new IllegalArgumentException("not an idempotency key");
    }
  }

  /// The request tells apart two uses of one key: its method, its path and what it carries.
  public static Submission of(String key, String request) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(request.getBytes(StandardCharsets.UTF_8));
      return new Submission(key, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static boolean isKey(String typed) {
    return typed.matches("[\\x21-\\x7e]{8,100}");
  }
}
