package tw.jiegui.web.certificates;

import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.papers.Press;

/// A certificate on one page, in Chinese and below it in English, with the way to check it.
record CertificatePaper(Certified certified) {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 22mm }
      body { margin: 0; font-family: jiegui; color: #0b0c0c; line-height: 1.5 }
      .frame { border: 1.2pt solid #12436d; padding: 10mm 12mm 8mm; text-align: center }
      h1 { font-weight: normal; font-size: 22pt; color: #12436d; margin: 2mm 0 5mm; line-height: 1.3 }
      h2 { font-weight: normal; font-size: 15pt; color: #12436d; margin: 0 0 4mm; line-height: 1.3 }
      .issuer { font-size: 13pt; margin: 0 }
      .holder { font-size: 18pt; margin: 3mm 0 }
      .said { font-size: 11pt; margin: 0 0 2mm }
      .english { border-top: 0.6pt solid #8a9199; margin-top: 5mm; padding-top: 5mm }
      .english .holder { font-size: 14pt }
      .check { margin-top: 6mm; font-size: 9pt; color: #333333 }
      .check p { margin: 0 0 1mm }
      .check img { width: 32mm; height: 32mm }
      """;

  byte[] print() {
    return Press.print(
        """
        <html lang="zh-TW">
        <head>
        <title>%1$s</title>
        <meta name="subject" content="%1$s"/>
        <style>%2$s</style>
        <bookmarks><bookmark name="%1$s" href="#zh"/><bookmark name="%3$s" href="#en"/></bookmarks>
        </head>
        <body><div class="frame">%4$s<div class="english" lang="en">%5$s</div>%6$s</div></body>
        </html>
        """
            .formatted(
                plain(title(Language.ZH_TW)),
                STYLE,
                plain(title(Language.EN)),
                part(Language.ZH_TW, "h1", "zh"),
                part(Language.EN, "h2", "en"),
                check()));
  }

  private String title(Language language) {
    return words(language).title(certified.shown().content().honour());
  }

  private String part(Language language, String heading, String id) {
    var texts = new Texts(language);
    var words = words(language);
    var shown = certified.shown();
    return paragraph("issuer", words.of(certified.issuer()))
        + "<%1$s id=\"%2$s\">%3$s</%1$s>".formatted(heading, id, plain(title(language)))
        + paragraph("said", texts.of("certificates.paper.certifies"))
        + paragraph("holder", words.holder(shown.content().holder()))
        + paragraph("said", texts.of("certificates.paper.basis", words.of(shown.content().basis())))
        + paragraph(
            "said", texts.of("certificates.paper.validity", words.validity(shown.validity())))
        + paragraph(
            "said", texts.of("certificates.paper.issued", words.day(shown.mark().issuedAt())));
  }

  /// The number and the way to check it, and how it stood when the paper was printed.
  private String check() {
    var both = new StringBuilder("<div class=\"check\">");
    both.append(
        "<p><img src=\"%s\" alt=\"%s\"/></p>"
            .formatted(
                Qr.of(certified.address()).png(),
                plain(new Texts(Language.ZH_TW).of("certificates.paper.qr"))));
    both.append(paragraph("number", certified.shown().mark().number()));
    both.append(paragraph("address", certified.address()));
    for (var language : Language.values()) {
      var texts = new Texts(language);
      String printed = words(language).day(certified.today());
      String state = words(language).sentence(certified.shown(), certified.today());
      both.append(paragraph("said", texts.of("certificates.paper.check", printed, state)));
    }
    return both.append("</div>").toString();
  }

  private static CertificateWords words(Language language) {
    return new CertificateWords(new Texts(language));
  }

  private static String paragraph(String css, String text) {
    return "<p class=\"%s\">%s</p>".formatted(css, plain(text));
  }

  private static String plain(String text) {
    return Press.plain(text);
  }
}
