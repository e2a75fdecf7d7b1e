package tw.jiegui.web.forgery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTokenTest {
  @Test
  void is_the_first_field() {
    assertEquals(Optional.of("a-B_9"), FormToken.in("_csrf=a-B_9&name=x"));
  }

  @Test
  void counts_in_no_other_place() {
    assertEquals(Optional.empty(), FormToken.in("name=x&_csrf=a"));
    assertEquals(Optional.empty(), FormToken.in(""));
  }
}
