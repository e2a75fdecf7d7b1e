package tw.jiegui.bench;

import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// A text that is like no other.
final class Noise {
  private final byte[] bytes;
  private final String sha256;

  private Noise(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = sha256(bytes);
  }

  static Noise of(RandomGenerator random, int size) {
    byte[] noise = new byte[size / 4 * 3];
    random.nextBytes(noise);
    return new Noise(Base64.getEncoder().encode(noise));
  }

  String sha256() {
    return sha256;
  }

  /// As the body of a request.
  HttpRequest.BodyPublisher piece(long offset, int length) {
    return HttpRequest.BodyPublishers.ofByteArray(bytes, Math.toIntExact(offset), length);
  }

  String name() {
    return sha256.substring(0, 16) + ".txt";
  }

  int size() {
    return bytes.length;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
