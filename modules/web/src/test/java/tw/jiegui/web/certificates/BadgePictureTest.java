package tw.jiegui.web.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.certificates.Carrier;
import tw.jiegui.web.language.Language;
import tw.jiegui.web.language.Texts;

class BadgePictureTest {
  private static String svg(Language language) {
    return new BadgePicture(Samples.certified(), new CertificateWords(new Texts(language))).svg();
  }

  @Test
  void with_a_credential_in_it_it_is_still_a_picture() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String baked = Carrier.baked(svg(Language.EN), "a.b.c");
    var root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(baked.getBytes(UTF_8)))
            .getDocumentElement();
    assertEquals("svg", root.getLocalName());
    assertEquals(
        1,
        root.getElementsByTagNameNS("https://purl.imsglobal.org/ob/v3p0", "credential")
            .getLength());
    assertEquals(
        "International School Award, Advanced",
        root.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void it_speaks_the_readers_language() {
    assertTrue(svg(Language.ZH_TW).contains("臺北市立一大國中"));
    assertTrue(svg(Language.EN).contains("Test &amp; First Junior High"));
  }
}
