package tw.jiegui.core.documents.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tw.jiegui.core.files.Content;

/// Small looks at a content.
final class Bytes {
  private static final int END = 64 * 1024 + 22;

  private Bytes() {}

  static boolean startsWith(Content content, long position, int... wanted) throws IOException {
    if (position + wanted.length > content.size()) {
      return false;
    }
    byte[] there = content.bytes(position, wanted.length);
    for (int i = 0; i < wanted.length; i++) {
      if ((there[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  static int big(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  static int little(byte[] bytes, int at) {
    return Integer.reverseBytes(big(bytes, at));
  }

  static int little2(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }

  static int big2(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /// The last bytes, one for each character.
  static String end(Content content) throws IOException {
    int length = (int) Math.min(END, content.size());
    return new String(content.bytes(content.size() - length, length), StandardCharsets.ISO_8859_1);
  }

  /// A second file that begins behind this one: some programs would open that instead.
  static void refuseStowaway(Content content) throws IOException, Refusal {
    String end = end(content);
    int archive = end.lastIndexOf("PK\5\6");
    boolean other =
        List.of("<script", "<html", "<?php", "%PDF-", "Rar!\u001a", "7z\u00bc\u00af").stream()
            .anyMatch(end::contains);
    if ((archive >= 0 && end.length() - archive >= 22) || other) {
      throw new Refusal("two-in-one");
    }
  }
}
