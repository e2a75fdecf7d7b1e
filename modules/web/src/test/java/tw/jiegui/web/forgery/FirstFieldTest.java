package tw.jiegui.web.forgery;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstFieldTest {
  private static final MediaType PARTS = new MediaType("multipart", "form-data");

  @Test
  void is_read_from_an_ordinary_form() {
    assertEquals(
        Optional.of("a-B_9"),
        FirstField.in("_csrf=a-B_9&name=x", APPLICATION_FORM_URLENCODED_TYPE));
  }

  @Test
  void is_read_from_a_form_with_files() {
    assertEquals(Optional.of("a-B_9"), FirstField.in(part("_csrf", "a-B_9"), PARTS));
  }

  @Test
  void counts_only_in_first_place() {
    assertEquals(
        Optional.empty(), FirstField.in("name=x&_csrf=a", APPLICATION_FORM_URLENCODED_TYPE));
    assertEquals(Optional.empty(), FirstField.in(part("f", "") + part("_csrf", "a"), PARTS));
  }

  private static String part(String name, String value) {
    return String.join(
        "\r\n", "--xy", "Content-Disposition: form-data; name=\"" + name + "\"", "", value, "");
  }
}
