package tw.jiegui.web.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tw.jiegui.web.language.Texts;

/// Writes an OpenDocument text of headings, paragraphs and tables (OpenDocument 1.3, part 3).
final class Odt implements Paper {
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private final OdtStyles styles;
  private final StringBuilder columns = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private int tables;

  Odt(String title, Texts texts) {
    this.styles = new OdtStyles(title, texts);
  }

  @Override
  public Odt heading(int level, String text) {
    body.append(
        "<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%1$d\">%s</text:h>"
            .formatted(level, Press.plain(text)));
    return this;
  }

  @Override
  public Odt paragraph(String text) {
    body.append("<text:p text:style-name=\"Standard\">");
    body.append(Press.plain(text)).append("</text:p>");
    return this;
  }

  @Override
  public Odt table(Grid grid) {
    tables++;
    body.append("<table:table table:name=\"T%d\" table:style-name=\"T\">".formatted(tables));
    for (int width : grid.widths()) {
      styles.column(width).ifPresent(columns::append);
      body.append("<table:table-column table:style-name=\"C%d\"/>".formatted(width));
    }
    body.append("<table:table-header-rows>").append(row(grid.headings(), "H"));
    body.append("</table:table-header-rows>");
    grid.rows().forEach(cells -> body.append(row(cells, "D")));
    body.append("</table:table>");
    return this;
  }

  private static String row(List<String> cells, String style) {
    var row = new StringBuilder("<table:table-row table:style-name=\"R\">");
    for (var cell : cells) {
      row.append("<table:table-cell table:style-name=\"%s\">".formatted(style));
      row.append("<text:p text:style-name=\"Cell\">").append(Press.plain(cell));
      row.append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>").toString();
  }

  @Override
  public byte[] write() {
    var out = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(out)) {
      stored(archive, MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
      packed(archive, "content.xml", styles.content(columns, body));
      packed(archive, "styles.xml", styles.styles());
      packed(archive, "META-INF/manifest.xml", OdtStyles.MANIFEST);
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
