package tw.jiegui.core.documents.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.Content;

/// A film is a row of boxes (ISO/IEC 14496-12) that ends with the file.
final class FilmLook {
  private static final int MOST_BOXES = 10_000;

  private FilmLook() {}

  static boolean isFilm(Content content) throws IOException {
    return content.size() >= 12
        && new String(content.bytes(4, 8), ISO_8859_1)
            .matches("ftyp(iso.|mp4.|avc1|M4V |MSNV|dash|mmp4)");
  }

  static DocumentKind look(Content content) throws IOException, Refusal {
    boolean indexed = false;
    long at = 0;
    for (int box = 0; at < content.size(); box++) {
      if (box == MOST_BOXES || at + 8 > content.size()) {
        throw new Refusal("film-broken");
      }
      byte[] head = content.bytes(at, 8);
      indexed |= new String(head, 4, 4, ISO_8859_1).equals("moov");
      at += size(content, at, head);
    }
    if (!indexed || at != content.size()) {
      throw new Refusal("film-broken");
    }
    return DocumentKind.MP4;
  }

  private static long size(Content content, long at, byte[] head) throws IOException, Refusal {
    long size = Bytes.big(head, 0) & 0xffff_ffffL;
    if (size == 0) {
      return content.size() - at;
    }
    if (size == 1 && at + 16 <= content.size()) {
      byte[] large = content.bytes(at + 8, 8);
      size = (Bytes.big(large, 0) & 0xffff_ffffL) << 32 | (Bytes.big(large, 4) & 0xffff_ffffL);
    }
    if (size < 8 || size > content.size() - at) {
      throw new Refusal("film-broken");
    }
    return size;
  }
}
