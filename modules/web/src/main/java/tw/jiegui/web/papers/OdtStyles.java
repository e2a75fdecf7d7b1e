package tw.jiegui.web.papers;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

/// How an OpenDocument text looks: sizes, rules of tables, the title and the page at its edges.
final class OdtStyles {
  static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;
  private static final String NAMES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3"\
      """;
  private static final String TABLES =
      """
      <style:style style:name="T" style:family="table">\
      <style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="0.3cm"/></style:style>\
      <style:style style:name="R" style:family="table-row">\
      <style:table-row-properties fo:keep-together="always"/></style:style>\
      <style:style style:name="H" style:family="table-cell">\
      <style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #8a9199" fo:background-color="#e8edf2"/>\
      </style:style>\
      <style:style style:name="D" style:family="table-cell">\
      <style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #8a9199"/></style:style>\
      """;

  private final String title;
  private final Texts texts;
  private final Set<Integer> widths = new HashSet<>();

  OdtStyles(String title, Texts texts) {
    this.title = title;
    this.texts = texts;
  }

  /// The style of a column, the first time that it is wanted.
  Optional<String> column(int width) {
    return widths.add(width)
        ? Optional.of(
            "<style:style style:name=\"C%d\" style:family=\"table-column\">".formatted(width)
                + "<style:table-column-properties style:rel-column-width=\"%d*\"/></style:style>"
                    .formatted(width))
        : Optional.empty();
  }

  String content(CharSequence columns, CharSequence body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content %s><office:automatic-styles>%s%s</office:automatic-styles>\
    <office:body><office:text>%s</office:text></office:body></office:document-content>
    """
        .formatted(NAMES, TABLES, columns, body);
  }

  String styles() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-styles %s><office:styles>\
    <style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt" style:font-size-asian="10.5pt" %s/>\
    </style:default-style>\
    <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"/></style:style>\
    <style:style style:name="Cell" style:family="paragraph"><style:text-properties fo:font-size="9pt" style:font-size-asian="9pt"/></style:style>\
    <style:style style:name="Edge" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>\
    <style:text-properties fo:font-size="8.5pt" style:font-size-asian="8.5pt"/></style:style>\
    %s%s%s%s</office:styles>\
    <office:automatic-styles><style:page-layout style:name="A4">\
    <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.8cm"/>\
    <style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style>\
    <style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style>\
    </style:page-layout></office:automatic-styles>\
    <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">\
    <style:header><text:p text:style-name="Edge">%s</text:p></style:header>\
    <style:footer><text:p text:style-name="Edge">%s</text:p></style:footer>\
    </style:master-page></office:master-styles></office:document-styles>
    """
        .formatted(
            NAMES,
            language(),
            heading(1, "20pt"),
            heading(2, "15pt"),
            heading(3, "12.5pt"),
            heading(4, "11pt"),
            Press.plain(title),
            footer());
  }

  private static String heading(int level, String size) {
    return """
    <style:style style:name="Heading_20_%d" style:display-name="Heading %1$d" style:family="paragraph" style:default-outline-level="%1$d">\
    <style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>\
    <style:text-properties fo:color="#12436d" fo:font-size="%s" style:font-size-asian="%2$s"/></style:style>\
    """
        .formatted(level, size);
  }

  private String language() {
    return texts.language() == Language.EN
        ? "fo:language=\"en\" fo:country=\"GB\""
        : "style:language-asian=\"zh\" style:country-asian=\"TW\"";
  }

  private String footer() {
    return Press.plain(texts.of("papers.page", "{page}", "{pages}"))
        .replace("{page}", "<text:page-number text:select-page=\"current\">1</text:page-number>")
        .replace("{pages}", "<text:page-count>1</text:page-count>");
  }
}
