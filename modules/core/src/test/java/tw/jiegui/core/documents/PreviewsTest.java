package tw.jiegui.core.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.jiegui.core.documents.inspection.MadeFiles;
import tw.jiegui.core.files.InMemory;

class PreviewsTest {
  @ParameterizedTest
  @CsvSource({"JPEG, jpg", "PNG, png", "GIF, gif"})
  void a_picture_becomes_a_small_one(DocumentKind kind, String format) throws IOException {
    var picture = preview(kind, MadeFiles.picture(format));
    assertEquals(Previews.LONGEST_SIDE, picture.getWidth());
    assertEquals(200, picture.getHeight());
  }

  @Test
  void of_a_pdf_the_first_page_is_drawn() throws IOException {
    var picture = preview(DocumentKind.PDF, MadeFiles.pdf());
    assertEquals(Previews.LONGEST_SIDE, picture.getHeight());
    assertTrue(picture.getWidth() < picture.getHeight());
  }

  @Test
  void a_webp_is_drawn() throws IOException {
    try (var file = PreviewsTest.class.getResourceAsStream("two-colours.webp")) {
      var picture = preview(DocumentKind.WEBP, Objects.requireNonNull(file).readAllBytes());
      assertEquals(Previews.LONGEST_SIDE, picture.getWidth());
      assertAlmost(0x1d70b8, picture.getRGB(10, 10));
      assertAlmost(0xd4351c, picture.getRGB(160, 100));
    }
  }

  @Test
  void an_svg_is_drawn_as_large_as_others_on_white() throws IOException {
    var picture =
        preview(
            DocumentKind.SVG,
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='10' height='10' fill='#d4351c'/></svg>"
                .getBytes(UTF_8));
    assertEquals(Previews.LONGEST_SIDE, picture.getWidth());
    assertAlmost(0xd4351c, picture.getRGB(5, 5));
    assertAlmost(0xffffff, picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1));
  }

  @Test
  void pictures_inside_a_drawing_are_left_out() throws IOException {
    String inside = Base64.getEncoder().encodeToString(MadeFiles.picture("png"));
    var picture =
        preview(
            DocumentKind.SVG,
            MadeFiles.svg(
                "<image width='9' height='9' href='data:image/png;base64,%s'/>".formatted(inside)));
    assertAlmost(0xffffff, picture.getRGB(1, 1));
  }

  @Test
  void an_office_document_shows_what_the_office_put_in() throws IOException {
    var odt =
        MadeFiles.odf(
            DocumentKind.ODT.mediaType(), "Thumbnails/thumbnail.png", MadeFiles.picture("png"));
    assertEquals(200, preview(DocumentKind.ODT, odt).getHeight());
    assertEquals(
        Optional.empty(),
        Previews.make(DocumentKind.ODT, new InMemory(MadeFiles.odf(DocumentKind.ODT.mediaType()))));
  }

  private static BufferedImage preview(DocumentKind kind, byte[] content) throws IOException {
    var preview = Previews.make(kind, new InMemory(content)).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(preview));
  }

  private static void assertAlmost(int wanted, int drawn) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int off = Math.abs((wanted >> shift & 0xff) - (drawn >> shift & 0xff));
      assertTrue(off < 24, () -> Integer.toHexString(drawn));
    }
  }

  @Test
  void what_is_no_picture_has_none() throws IOException {
    assertEquals(
        Optional.empty(), Previews.make(DocumentKind.TEXT, new InMemory(new byte[] {'a'})));
  }
}
