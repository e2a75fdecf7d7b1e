package tw.jiegui.web.forgery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenTest {
  private final Token token = Token.create();

  @Test
  void every_page_carries_another_form_of_the_same_secret() {
    String one = token.masked();
    String other = token.masked();
    assertNotEquals(one, other);
    assertTrue(token.isIn(one));
    assertTrue(token.isIn(other));
  }

  @Test
  void another_session_s_token_is_refused() {
    assertFalse(token.isIn(Token.create().masked()));
  }

  @Test
  void what_is_no_token_is_refused() {
    assertFalse(token.isIn(""));
    assertFalse(token.isIn("%%%"));
    assertFalse(token.isIn(token.masked().substring(4)));
  }
}
