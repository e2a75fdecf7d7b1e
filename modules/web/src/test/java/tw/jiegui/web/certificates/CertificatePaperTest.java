package tw.jiegui.web.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificatePaperTest {
  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] paper() {
    return new CertificatePaper(Samples.certified()).print();
  }

  @Test
  void both_languages_stand_on_one_page_and_are_copied_out_as_they_were_written() throws Exception {
    try (var document = Loader.loadPDF(paper())) {
      assertEquals(1, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      for (String part :
          List.of(
              "臺北市政府教育局",
              "國際學校獎：進階",
              "臺北市立一大國中（313501）",
              "依實施計畫第五點第一款",
              "民國115年8月1日",
              "International School Award, Advanced",
              "Test & First Junior High (313501)",
              "1 August 2026",
              "TAIPEI-ISA-115-0001")) {
        assertTrue(text.contains(part), part + " in " + text);
      }
    }
  }

  @Test
  void a_camera_reads_the_way_to_its_page() throws Exception {
    try (var document = Loader.loadPDF(paper())) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      assertEquals(Samples.certified().address(), read(image));
    }
  }

  private static String read(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Test
  void a_reader_for_the_blind_finds_what_it_needs() throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(paper()), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), result.getTestAssertions()::toString);
    }
  }
}
