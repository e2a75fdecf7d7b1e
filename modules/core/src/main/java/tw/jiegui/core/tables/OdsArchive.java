package tw.jiegui.core.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/// The archive around a spreadsheet: it must say that it is one, and what is read of it must not
/// swell beyond reason when it is unpacked.
final class OdsArchive {
  private static final String TYPE = TableFormat.ODS.mediaType();
  private static final int MOST_UNPACKED = 40 * 1024 * 1024;

  private OdsArchive() {}

  static byte[] body(byte[] content) throws UnreadableTable {
    try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
      return body(archive);
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableTable("ods-broken");
    }
  }

  private static byte[] body(ZipInputStream archive) throws IOException, UnreadableTable {
    boolean typed = false;
    byte[] body = {};
    for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      switch (entry.getName()) {
        case "mimetype" -> typed = isSpreadsheet(archive);
        case "content.xml" -> body = archive.readNBytes(MOST_UNPACKED + 1);
        default -> {}
      }
      if (body.length > 0) {
        break;
      }
    }
    return checked(typed, body);
  }

  private static boolean isSpreadsheet(ZipInputStream entry) throws IOException {
    return new String(entry.readNBytes(200), StandardCharsets.US_ASCII).strip().equals(TYPE);
  }

  private static byte[] checked(boolean typed, byte[] body) throws UnreadableTable {
    if (!typed) {
      throw new UnreadableTable("not-ods");
    }
    if (body.length == 0) {
      throw new UnreadableTable("ods-broken");
    }
    if (body.length > MOST_UNPACKED) {
      throw new UnreadableTable("file-too-large", Table.MOST_BYTES / 1024 / 1024);
    }
    return body;
  }
}
