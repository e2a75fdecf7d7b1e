package tw.jiegui.core.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.FrameReader;

/// A frame as read, the text that it was read from, and the revision that the text makes.
public record FrameVersion(String revision, String yaml, Frame frame) {
  public static FrameVersion read(String file, String yaml) {
    return new FrameVersion(revision(yaml), yaml, new FrameReader(file, yaml).frame());
  }

  static String revision(String yaml) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(yaml.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
