package tw.jiegui.web.certificates;

import tw.jiegui.web.papers.Press;

/// A certificate as a small picture for a web page, with the way to check it.
record BadgePicture(Certified certified, CertificateWords words) {
  private static final int WIDTH = 360;

  String svg() {
    var content = certified.shown().content();
    var qr = Qr.of(certified.address());
    double scale = 150.0 / qr.size();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d 460" width="%1$d" height="460" role="img">
    <title>%2$s</title>
    <rect x="4" y="4" width="352" height="452" rx="18" fill="#ffffff" stroke="#12436d" stroke-width="6"/>
    <rect x="4" y="4" width="352" height="76" rx="18" fill="#12436d"/>
    %3$s%4$s%5$s%6$s
    <path transform="translate(105 270) scale(%7$s)" d="%8$s" fill="#000000"/>
    %9$s
    </svg>
    """
        .formatted(
            WIDTH,
            Press.plain(words.title(content.honour())),
            line(50, 17, "#ffffff", words.of(certified.issuer())),
            line(125, 20, "#0b0c0c", words.of(content.honour().schemeName())),
            line(165, 24, "#12436d", words.of(content.honour().tierName())),
            line(215, 18, "#0b0c0c", words.of(content.holder().name())),
            Double.toString(scale),
            qr.path(),
            line(438, 13, "#333333", certified.shown().mark().number()));
  }

  /// What is long is set closer rather than cut.
  private static String line(int y, int size, String colour, String text) {
    boolean isLong = text.codePoints().map(each -> each < 0x2e80 ? 1 : 2).sum() * size > 600;
    return "<text x=\"180\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"middle\" font-family=\"sans-serif\"%s>%s</text>\n"
        .formatted(
            y,
            size,
            colour,
            isLong ? " textLength=\"320\" lengthAdjust=\"spacingAndGlyphs\"" : "",
            Press.plain(text));
  }
}
