package tw.jiegui.core.documents.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.core.documents.inspection.MadeFiles.bytes;
import static tw.jiegui.core.documents.inspection.MadeFiles.cut;
import static tw.jiegui.core.documents.inspection.MadeFiles.docx;
import static tw.jiegui.core.documents.inspection.MadeFiles.joined;
import static tw.jiegui.core.documents.inspection.MadeFiles.mp4;
import static tw.jiegui.core.documents.inspection.MadeFiles.odf;
import static tw.jiegui.core.documents.inspection.MadeFiles.office;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdf;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfBomb;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfDoing;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfLocked;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfWith;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfWithFile;
import static tw.jiegui.core.documents.inspection.MadeFiles.pdfWithoutPages;
import static tw.jiegui.core.documents.inspection.MadeFiles.picture;
import static tw.jiegui.core.documents.inspection.MadeFiles.pngOf;
import static tw.jiegui.core.documents.inspection.MadeFiles.rels;
import static tw.jiegui.core.documents.inspection.MadeFiles.svg;
import static tw.jiegui.core.documents.inspection.MadeFiles.webp;
import static tw.jiegui.core.documents.inspection.MadeFiles.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.jiegui.core.documents.DocumentKind;
import tw.jiegui.core.files.InMemory;
import tw.jiegui.core.input.Checked;

class InspectorTest {
  private static final String ODT = DocumentKind.ODT.mediaType();

  /// A file under its name, and what becomes of it.
  static final class Case {
    private final String name;
    private final byte[] content;
    private final String expected;

    Case(String name, byte[] content, String expected) {
      this.name = name;
      this.content = content.clone();
      this.expected = expected;
    }

    @Override
    public String toString() {
      return name + " is " + expected;
    }
  }

  private static Case of(String name, Object content, String expected) {
    return new Case(name, bytes(content), expected);
  }

  private static List<Case> good() {
    return List.of(
        of("a.pdf", pdf(), "PDF"),
        of("a.JPG", picture("jpg"), "JPEG"),
        of("camera.jpeg", joined(picture("jpg"), picture("jpg")), "JPEG"),
        of("a.png", picture("png"), "PNG"),
        of("a.gif", picture("gif"), "GIF"),
        of("a.webp", webp(22), "WEBP"),
        of("a.svg", svg("<path d='M0 0'/><use href='#a'/><a xlink:href='#b'/>"), "SVG"),
        of(
            "old.svg",
            joined(bytes("<?xml version='1.0'?>\n"), svg("<style>p{fill:url(#x)}</style>")),
            "SVG"),
        of("a.odt", odf(ODT), "ODT"),
        of("a.ods", odf(DocumentKind.ODS.mediaType()), "ODS"),
        of("a.odp", odf(DocumentKind.ODP.mediaType()), "ODP"),
        of(
            "a.docx",
            docx("word/_rels/document.xml.rels", rels("hyperlink", "https://x.example")),
            "DOCX"),
        of("chart.docx", docx("word/embeddings/table.xlsx", sheet()), "DOCX"),
        of("a.xlsx", sheet(), "XLSX"),
        of("a.pptx", office("x.presentationml.presentation.main+xml"), "PPTX"),
        of("a.csv", "姓名,時數\n林,3\n", "CSV"),
        of("a.txt", "會議紀錄", "TEXT"),
        of("big5.txt", "會議紀錄：確認課程規劃".getBytes(Charset.forName("Big5")), "TEXT"),
        of("wide.txt", "會議".getBytes(StandardCharsets.UTF_16), "TEXT"),
        of("a.mp4", mp4("moov"), "MP4"));
  }

  private static byte[] sheet() {
    return office("x.spreadsheetml.sheet.main+xml");
  }

  private static List<Case> bad() {
    return Stream.of(unfit(), archives(), pdfs(), pictures()).flatMap(List::stream).toList();
  }

  private static List<Case> unfit() {
    return List.of(
        of("empty.pdf", "", "empty"),
        of("windows.pdf", joined(bytes("MZ"), new byte[200]), "program"),
        of(
            "linux.jpg",
            joined(HexFormat.of().parseHex("7f454c46020101"), new byte[200]),
            "program"),
        of("script.txt", "#!/bin/sh\nrm -rf /\n", "program"),
        of(
            "class.pdf",
            joined(HexFormat.of().parseHex("cafebabe00000041"), new byte[60]),
            "program"),
        of("page.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>", "web-page"),
        of("page.pdf", "<html><body>hello</body></html>", "web-page"),
        of(
            "old.doc",
            joined(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), new byte[1000]),
            "old-office"),
        of("old.rtf", "{\\rtf1 hello}", "old-office"),
        of("noise.pdf", HexFormat.of().parseHex("00010203fffefdfc8899aabb".repeat(20)), "unknown"),
        of("music.mp4", joined(bytes("ID3"), new byte[300]), "not-allowed"),
        of("binary.txt", "text\u0000\u0001\u0002 with more", "text-unreadable"),
        of(
            "broken.csv",
            joined(bytes("name,hours\n"), new byte[] {(byte) 0xff, (byte) 0xff, 65}),
            "text-unreadable"),
        of("photo.png", picture("jpg"), "wrong-extension"),
        of("paper.docx", pdf(), "wrong-extension"),
        of("noname", pdf(), "wrong-extension"),
        of("report.pdf.exe", pdf(), "wrong-extension"),
        of("cut.mp4", mp4("mdat"), "film-broken"),
        of("long.mp4", joined(mp4("moov"), bytes("junk")), "film-broken"));
  }

  private static List<Case> archives() {
    byte[] good = docx();
    return List.of(
        of("a.zip", zip("photo.jpg", "x"), "archive"),
        of("a.docx", zip("photo.jpg", "x"), "archive"),
        of("a.7z", HexFormat.of().parseHex("377abcaf271c0004" + "00".repeat(40)), "archive"),
        of("a.gz", HexFormat.of().parseHex("1f8b0800000000000003" + "00".repeat(20)), "archive"),
        of("swelling.docx", docx("word/huge.xml", new byte[40 * 1024 * 1024]), "bomb"),
        of(
            "many.docx",
            zip(
                zip -> {
                  for (int i = 0; i <= 5_000; i++) {
                    zip.putNextEntry(new java.util.zip.ZipEntry("e" + i));
                  }
                }),
            "archive-many"),
        of("nested.docx", docx("word/a.docx", docx("word/b.docx", docx())), "archive-nested"),
        of(
            "large-inside.docx",
            docx("word/a.zip", joined(bytes("PK\3\4"), noise(9 * 1024 * 1024))),
            "archive-nested"),
        of("up.docx", docx("../../evil.xml", "x"), "archive-paths"),
        of("root.docx", docx("/etc/passwd", "x"), "archive-paths"),
        of("twice.docx", docx("word/A.xml", "1", "word/a.xml", "2"), "archive-broken"),
        of("cut.docx", cut(good), "archive-broken"),
        of("before.docx", joined(good, good), "two-in-one"),
        of("behind.docx", joined(good, bytes("trailing")), "two-in-one"),
        of(
            "macro.docm",
            office("application/vnd.ms-word.document.macroEnabled.main+xml"),
            "macros"),
        of("vba.docx", docx("word/vbaProject.bin", "x"), "macros"),
        of("basic.odt", odf(ODT, "Basic/Standard/Module1.xml", "Sub Main"), "macros"),
        of("python.odt", odf(ODT, "Scripts/python/a.py", "import os"), "macros"),
        of("event.odt", odf(ODT, "styles.xml", "<script:event-listener/>"), "macros"),
        of("dde.docx", docx("word/footer.xml", "<w:instrText>DDEAUTO cmd</w:instrText>"), "macros"),
        of("control.docx", docx("word/activeX/activeX1.xml", "x"), "active-controls"),
        of(
            "ole.docx",
            docx("word/embeddings/oleObject1.bin", HexFormat.of().parseHex("d0cf11e0a1b11ae1")),
            "files-inside"),
        of("program.odt", odf(ODT, "Pictures/a.png", "MZ\u0090\u0000"), "files-inside"),
        of(
            "template.docx",
            docx(
                "word/_rels/settings.xml.rels",
                rels("attachedTemplate", "http://evil.example/t.dotm")),
            "fetches"),
        of(
            "pixel.docx",
            docx("word/_rels/document.xml.rels", rels("image", "http://evil.example/p.png")),
            "fetches"),
        of("entities.docx", docx("word/e.xml", "<!DOCTYPE a [<!ENTITY lol 'lol'>]>"), "entities"),
        of(
            "wide.docx",
            docx("word/e.xml", joined(new byte[] {-2, -1}, bytes("hidden"))),
            "archive-broken"));
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new java.util.Random(size).nextBytes(noise);
    return noise;
  }

  private static List<Case> pdfs() {
    return List.of(
        of("script.pdf", pdfDoing("JavaScript"), "pdf-script"),
        of("launch.pdf", pdfDoing("Launch"), "pdf-command"),
        of("submit.pdf", pdfDoing("SubmitForm"), "pdf-command"),
        of("files.pdf", pdfWith("EmbeddedFiles"), "pdf-files"),
        of("hidden-file.pdf", pdfWithFile(), "pdf-files"),
        of("form.pdf", pdfWith("XFA"), "pdf-form"),
        of("names.pdf", pdfWith("JavaScript"), "pdf-script"),
        of("locked.pdf", pdfLocked(), "pdf-locked"),
        of("cut.pdf", cut(pdf()), "pdf-broken"),
        of("pageless.pdf", pdfWithoutPages(), "pdf-broken"),
        of("only-a-head.pdf", "%PDF-1.4\n%%EOF\n", "pdf-broken"),
        of("swelling.pdf", pdfBomb(), "bomb"),
        of("second.pdf", joined(pdf(), zip("a", "b")), "two-in-one"),
        of("late.pdf", joined(bytes("GIF89a"), pdf()), "picture-huge"));
  }

  private static List<Case> pictures() {
    return List.of(
        of("script.svg", svg("<script>alert(1)</script>"), "svg-script"),
        of("handler.svg", svg("<rect onload='alert(1)'/>"), "svg-script"),
        of("link.svg", svg("<a href='java&#10;script:alert(1)'/>"), "svg-script"),
        of("animated.svg", svg("<set attributeName='onclick' to='x'/>"), "svg-script"),
        of("foreign.svg", svg("<foreignObject><p/></foreignObject>"), "svg-foreign"),
        of("fetch.svg", svg("<image href='https://evil.example/a.png'/>"), "svg-external"),
        of("style.svg", svg("<style>@import 'https://evil.example';</style>"), "svg-external"),
        of("url.svg", svg("<rect style='fill:url(https://evil.example)'/>"), "svg-external"),
        of("sheet.svg", joined(bytes("<?xml-stylesheet href='x.css'?>"), svg("")), "svg-external"),
        of(
            "entity.svg",
            joined(bytes("<!DOCTYPE svg [<!ENTITY a 'b'>]>"), svg("&a;")),
            "svg-entities"),
        of("cut.svg", cut(svg("<g><g><g></g></g></g>")), "svg-broken"),
        of("deep.svg", svg("<g>".repeat(300) + "</g>".repeat(300)), "bomb"),
        of("cut.jpg", cut(picture("jpg")), "picture-broken"),
        of("cut.png", cut(picture("png")), "picture-broken"),
        of("cut.gif", cut(picture("gif")), "picture-broken"),
        of("cut.webp", webp(2_000), "picture-broken"),
        of("huge.png", pngOf(60_000, 60_000), "picture-huge"),
        of("flat.png", pngOf(0, 10), "picture-broken"),
        of("archive-behind.jpg", joined(picture("jpg"), zip("a", "b")), "two-in-one"),
        of("page-behind.jpg", joined(picture("jpg"), bytes("<script>x</script>")), "two-in-one"),
        of("archive-behind.png", joined(picture("png"), zip("a", "b")), "two-in-one"),
        of("archive-behind.gif", joined(picture("gif"), zip("a", "b")), "two-in-one"));
  }

  @ParameterizedTest
  @MethodSource
  void good(Case file) throws IOException {
    assertEquals(file.expected, outcome(file));
  }

  @ParameterizedTest
  @MethodSource
  void bad(Case file) throws IOException {
    assertEquals(file.expected, outcome(file));
  }

  @Test
  void there_are_enough_of_them() {
    assertTrue(bad().size() >= 30);
    assertTrue(bad().stream().map(each -> each.expected).distinct().count() >= 30);
  }

  private static String outcome(Case file) throws IOException {
    return switch (new Inspector().inspect(file.name, new InMemory(file.content))) {
      case Checked.Valid<DocumentKind>(var kind) -> kind.name();
      case Checked.Invalid<DocumentKind>(var problems) -> problems.getFirst().code();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "'', name-missing",
    "'   ', name-missing",
    "../../etc/passwd.txt, name-path",
    "a\\b.pdf, name-path",
    "C:x.pdf, name-path",
    ".htaccess, name-path",
    "what?.pdf, name-path"
  })
  void odd_names_are_refused(String name, String code) {
    assertEquals(code, FileNames.check(name).found().getFirst().code());
  }

  @Test
  void names_that_deceive_the_eye_or_a_program_are_refused() {
    assertEquals("name-unseen", FileNames.check("a\u202egpj.exe").found().getFirst().code());
    assertEquals("name-unseen", FileNames.check("a\u200b.pdf").found().getFirst().code());
    assertEquals("name-control", FileNames.check("a\nb.pdf").found().getFirst().code());
    assertEquals("name-control", FileNames.check("a\u0000.pdf").found().getFirst().code());
    assertEquals("name-long", FileNames.check("長".repeat(130) + ".pdf").found().getFirst().code());
  }

  @Test
  void usual_names_are_kept() {
    assertEquals(new Checked.Valid<>("第1次會議紀錄（定稿）.pdf"), FileNames.check(" 第1次會議紀錄（定稿）.pdf "));
  }
}
