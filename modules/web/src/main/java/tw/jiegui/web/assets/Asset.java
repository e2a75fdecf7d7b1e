package tw.jiegui.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// A file as it is sent, whole and compressed; the hash of its content is part of its address.
@SuppressWarnings("ArrayRecordComponent")
record Asset(String name, byte[] plain, byte[] compressed, String hash) {
  static Asset of(String name, String content) {
    byte[] plain = content.getBytes(StandardCharsets.UTF_8);
    return new Asset(name, plain, gzip(plain), hash(plain));
  }

  String type() {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("no type for " + name);
    };
  }

  private static byte[] gzip(byte[] plain) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return compressed.toByteArray();
  }

  private static String hash(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
