package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.zip.CRC32;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;

/// Pictures, part by part to their end: what is cut off, hides something behind its end, or would
/// swell when it is drawn is refused.
final class Pictures {
  static final long MOST_PIXELS = 60_000_000;
  private static final int LONGEST_SIDE = 20_000;
  private static final int MOST_PARTS = 100_000;

  private Pictures() {}

  static DocumentKind png(Content content) throws IOException, Refusal {
    long at = 8;
    boolean headed = false;
    for (int part = 0; part < MOST_PARTS; part++) {
      byte[] head = bytes(content, at, 8);
      long length = Bytes.big(head, 0) & 0xffff_ffffL;
      String type = new String(head, 4, 4, ISO_8859_1);
      if (length > content.size() - at - 12) {
        throw new Refusal("picture-broken");
      }
      if (!headed) {
        byte[] size = bytes(content, at + 8, 8);
        checkSize(Bytes.big(size, 0), Bytes.big(size, 4));
        headed = true;
      }
      checkSum(content, at + 4, length + 4);
      at += length + 12;
      if (type.equals("IEND")) {
        return ended(content, at, DocumentKind.PNG);
      }
    }
    throw new Refusal("picture-broken");
  }

  private static void checkSum(Content content, long from, long length)
      throws IOException, Refusal {
    var sum = new CRC32();
    byte[] buffer = new byte[16 * 1024];
    for (long done = 0; done < length; ) {
      int read = content.read(from + done, buffer, 0, (int) Math.min(buffer.length, length - done));
      if (read < 0) {
        throw new Refusal("picture-broken");
      }
      sum.update(buffer, 0, read);
      done += read;
    }
    if ((int) sum.getValue() != Bytes.big(bytes(content, from + length, 4), 0)) {
      throw new Refusal("picture-broken");
    }
  }

  static DocumentKind jpeg(Content content) throws IOException, Refusal {
    long at = 2;
    for (int part = 0; part < MOST_PARTS; part++) {
      byte[] head = bytes(content, at, 4);
      int marker = head[1] & 0xff;
      if ((head[0] & 0xff) != 0xff) {
        throw new Refusal("picture-broken");
      }
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (isFrame(marker)) {
        byte[] size = bytes(content, at + 5, 4);
        checkSize(Bytes.big2(size, 2), Bytes.big2(size, 0));
      }
      at += 2 + Bytes.big2(head, 2);
      if (marker == 0xda) {
        at = afterScan(content, at);
        if (Bytes.startsWith(content, at, 0xff, 0xd9)) {
          // Cameras put a second picture behind the first; what programs would run is no picture.
          Bytes.refuseStowaway(content);
          return DocumentKind.JPEG;
        }
      }
    }
    throw new Refusal("picture-broken");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /// Where the next marker stands after the coded data.
  private static long afterScan(Content content, long from) throws IOException, Refusal {
    byte[] buffer = new byte[16 * 1024];
    boolean escaped = false;
    long at = from;
    for (int read = content.read(at, buffer, 0, buffer.length);
        read > 0;
        read = content.read(at, buffer, 0, buffer.length)) {
      for (int i = 0; i < read; i++) {
        int each = buffer[i] & 0xff;
        if (escaped && each != 0 && each != 0xff && (each < 0xd0 || each > 0xd7)) {
          return at + i - 1;
        }
        escaped = each == 0xff;
      }
      at += read;
    }
    throw new Refusal("picture-broken");
  }

  static DocumentKind gif(Content content) throws IOException, Refusal {
    byte[] screen = bytes(content, 6, 7);
    checkSize(Bytes.little2(screen, 0), Bytes.little2(screen, 2));
    long at = 13L + colours(screen[4]);
    for (int part = 0; part < MOST_PARTS; part++) {
      switch (bytes(content, at, 1)[0]) {
        case 0x3b -> {
          return ended(content, at + 1, DocumentKind.GIF);
        }
        case 0x21 -> at = afterBlocks(content, at + 2);
        case 0x2c -> at = afterBlocks(content, at + 11 + colours(bytes(content, at + 9, 1)[0]));
        default -> throw new Refusal("picture-broken");
      }
    }
    throw new Refusal("picture-broken");
  }

  private static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
  }

  private static long afterBlocks(Content content, long from) throws IOException, Refusal {
    long at = from;
    for (int length = bytes(content, at, 1)[0] & 0xff;
        length > 0;
        length = bytes(content, at, 1)[0] & 0xff) {
      at += length + 1;
    }
    return at + 1;
  }

  static DocumentKind webp(Content content) throws IOException, Refusal {
    byte[] head = bytes(content, 0, 30);
    long end = 8 + (Bytes.little(head, 4) & 0xffff_ffffL);
    if (content.size() < end) {
      throw new Refusal("picture-broken");
    }
    switch (new String(head, 12, 4, ISO_8859_1)) {
      case "VP8 " -> checkSize(Bytes.little2(head, 26) & 0x3fff, Bytes.little2(head, 28) & 0x3fff);
      case "VP8L" -> {
        int bits = Bytes.little(head, 21);
        checkSize((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
      }
      case "VP8X" ->
          checkSize(
              (Bytes.little(head, 24) & 0xff_ffff) + 1,
              (Bytes.little2(head, 27) | (head[29] & 0xff) << 16) + 1);
      default -> throw new Refusal("picture-broken");
    }
    return ended(content, end, DocumentKind.WEBP);
  }

  private static DocumentKind ended(Content content, long end, DocumentKind kind) throws Refusal {
    if (end != content.size()) {
      throw new Refusal("two-in-one");
    }
    return kind;
  }

  private static void checkSize(int width, int height) throws Refusal {
    if (width <= 0 || height <= 0) {
      throw new Refusal("picture-broken");
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
      throw new Refusal("picture-huge", width, height, MOST_PIXELS / 1_000_000);
    }
  }

  private static byte[] bytes(Content content, long at, int length) throws IOException, Refusal {
    if (at < 0 || at + length > content.size()) {
      throw new Refusal("picture-broken");
    }
    return content.bytes(at, length);
  }
}
