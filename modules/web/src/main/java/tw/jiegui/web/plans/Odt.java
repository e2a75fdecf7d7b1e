package tw.jiegui.web.plans;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an OpenDocument text of headings, paragraphs and tables (OpenDocument 1.3, part 3).
final class Odt {
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3">\
      <office:body><office:text>\
      """;
  private static final String TAIL = "</office:text></office:body></office:document-content>";

  private final StringBuilder body = new StringBuilder(HEAD);
  private int tables;

  Odt heading(int level, String text) {
    body.append("<text:h text:outline-level=\"%d\">%s</text:h>".formatted(level, plain(text)));
    return this;
  }

  Odt paragraph(String text) {
    body.append("<text:p>").append(plain(text)).append("</text:p>");
    return this;
  }

  /// The first row holds the headings.
  Odt table(List<List<String>> rows) {
    tables++;
    body.append("<table:table table:name=\"T%d\">".formatted(tables));
    body.append(
        "<table:table-column table:number-columns-repeated=\"%d\"/>"
            .formatted(rows.getFirst().size()));
    body.append("<table:table-header-rows>").append(row(rows.getFirst()));
    body.append("</table:table-header-rows>");
    rows.stream().skip(1).forEach(cells -> body.append(row(cells)));
    body.append("</table:table>");
    return this;
  }

  private static String row(List<String> cells) {
    var row = new StringBuilder("<table:table-row>");
    for (var cell : cells) {
      row.append("<table:table-cell><text:p>").append(plain(cell));
      row.append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  byte[] write() {
    var out = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(out)) {
      stored(archive, MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
      packed(archive, "content.xml", body + TAIL);
      packed(archive, "META-INF/manifest.xml", MANIFEST);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// First in the archive and not packed, so that the kind of file is seen in its first bytes.
  private static void stored(ZipOutputStream archive, byte[] type) throws IOException {
    var entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    var sum = new CRC32();
    sum.update(type);
    entry.setCrc(sum.getValue());
    archive.putNextEntry(entry);
    archive.write(type);
    archive.closeEntry();
  }

  private static void packed(ZipOutputStream archive, String name, String text) throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(text.getBytes(StandardCharsets.UTF_8));
    archive.closeEntry();
  }
}
