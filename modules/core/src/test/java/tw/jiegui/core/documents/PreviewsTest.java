package tw.jiegui.core.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    var preview = Previews.make(kind, new InMemory(MadeFiles.picture(format))).orElseThrow();
    var picture = ImageIO.read(new ByteArrayInputStream(preview));
    assertEquals(Previews.LONGEST_SIDE, picture.getWidth());
    assertEquals(200, picture.getHeight());
  }

  @Test
  void of_a_pdf_the_first_page_is_drawn() throws IOException {
    var preview = Previews.make(DocumentKind.PDF, new InMemory(MadeFiles.pdf())).orElseThrow();
    var picture = ImageIO.read(new ByteArrayInputStream(preview));
    assertEquals(Previews.LONGEST_SIDE, picture.getHeight());
    assertTrue(picture.getWidth() < picture.getHeight());
  }

  @Test
  void what_is_no_picture_has_none() throws IOException {
    assertEquals(
        Optional.empty(), Previews.make(DocumentKind.TEXT, new InMemory(new byte[] {'a'})));
  }
}
