package tw.jiegui.web.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

class OdtTest {
  @Test
  void a_report_is_an_archive_that_says_what_it_is_and_holds_well_formed_text() throws Exception {
    byte[] file =
        new Odt("計畫", new Texts(Language.ZH_TW))
            .heading(1, "計畫 <一>")
            .table(new Grid(List.of(40, 60), List.of("a", "b"), List.of(List.of("1", "&"))))
            .write();
    String start = new String(file, 0, 100, StandardCharsets.ISO_8859_1);
    assertTrue(start.contains("mimetypeapplication/vnd.oasis.opendocument.text"), start);
    try (var archive = new ZipInputStream(new ByteArrayInputStream(file))) {
      archive.getNextEntry();
      archive.getNextEntry();
      var content =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(archive.readAllBytes()));
      assertEquals("計畫 <一>", content.getElementsByTagName("text:h").item(0).getTextContent());
      assertEquals(4, content.getElementsByTagName("table:table-cell").getLength());
    }
  }
}
