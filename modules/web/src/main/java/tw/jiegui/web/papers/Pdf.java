package tw.jiegui.web.papers;

import tw.jiegui.web.language.Texts;

/// Writes a PDF of headings, paragraphs and tables, with the title and the page at its edges.
final class Pdf implements Paper {
  /// A table of no more rows stays on one page.
  private static final int SHORT = 8;

  private static final String WHOLE = "<table class=\"whole\">";

  private final String title;
  private final Texts texts;
  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private int headings;

  Pdf(String title, Texts texts) {
    this.title = title;
    this.texts = texts;
  }

  @Override
  public Pdf heading(int level, String text) {
    headings++;
    body.append("<h%d id=\"h%d\">%s</h%1$d>".formatted(level, headings, Press.plain(text)));
    marks.append("<bookmark name=\"%s\" href=\"#h%d\"/>".formatted(Press.plain(text), headings));
    return this;
  }

  @Override
  public Pdf paragraph(String text) {
    body.append("<p>").append(Press.plain(text)).append("</p>");
    return this;
  }

  @Override
  public Pdf table(Grid grid) {
    body.append(grid.rows().size() > SHORT ? "<table><thead><tr>" : WHOLE + "<thead><tr>");
    for (int i = 0; i < grid.headings().size(); i++) {
      body.append("<th scope=\"col\" style=\"width: %d%%\">".formatted(grid.widths().get(i)));
      body.append(Press.plain(grid.headings().get(i))).append("</th>");
    }
    body.append("</tr></thead><tbody>");
    for (var row : grid.rows()) {
      body.append("<tr>");
      row.forEach(cell -> body.append("<td>").append(Press.plain(cell)).append("</td>"));
      body.append("</tr>");
    }
    body.append("</tbody></table>");
    return this;
  }

  @Override
  public byte[] write() {
    return Press.print(
        """
        <html lang="%s">
        <head>
        <title>%s</title>
        <meta name="subject" content="%2$s"/>
        <style>%s</style>
        <bookmarks>%s</bookmarks>
        </head>
        <body>
        <div class="header">%2$s</div>
        %s
        </body>
        </html>
        """
            .formatted(texts.language().tag(), Press.plain(title), STYLE + footer(), marks, body));
  }

  /// The footer's words as CSS writes them, with the counters in their places.
  private String footer() {
    String words = texts.of("papers.page", "\" counter(page) \"", "\" counter(pages) \"");
    return """
    @page { @bottom-center { content: "%s"; font-family: jiegui; font-size: 8.5pt; color: #505a5f } }
    """
        .formatted(words);
  }

  private static final String STYLE =
      """
      @page {
        size: A4;
        margin: 24mm 18mm 20mm;
        @top-left { content: element(header) }
      }
      body { margin: 0; font-family: jiegui; font-size: 10pt; line-height: 1.5; color: #0b0c0c }
      h1, h2, h3, h4 { font-weight: normal; line-height: 1.3; -fs-page-break-min-height: 60mm; color: #12436d }
      h1 { font-size: 20pt; margin: 0 0 4mm }
      h2 { -fs-page-break-min-height: 75mm; font-size: 15pt; margin: 8mm 0 2mm; border-bottom: 0.6pt solid #12436d }
      h3 { font-size: 12.5pt; margin: 6mm 0 1.5mm }
      h4 { font-size: 11pt; margin: 5mm 0 1mm }
      p { margin: 0 0 1.5mm }
      table {
        width: 100%; margin: 2mm 0 4mm; border-collapse: collapse; table-layout: fixed;
        -fs-table-paginate: paginate; -fs-page-break-min-height: 25mm;
      }
      tr, .whole { page-break-inside: avoid }
      th, td { padding: 1.2mm 1.6mm; border: 0.5pt solid #8a9199; text-align: left; vertical-align: top; font-size: 9pt; word-wrap: break-word }
      th { background: #e8edf2; font-weight: normal }
      .header { position: running(header); font-size: 8.5pt; color: #505a5f }
      """;
}
