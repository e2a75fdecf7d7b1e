package tw.jiegui.core.toolkits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
  private static final String TEXT = "與姊妹校線上共讀繪本，談 SDGs 第6項。";

  @Test
  void two_characters_are_found_wherever_they_stand() {
    assertTrue(finds("共讀"));
    assertTrue(finds("繪本"));
    assertTrue(finds("姊妹"));
    assertFalse(finds("讀共"));
    assertFalse(finds("本談"), "a comma parts them");
  }

  @Test
  void one_character_and_a_whole_phrase_are_found() {
    assertTrue(finds("讀"));
    assertTrue(finds("姊妹校線上共讀"));
    assertFalse(finds("姊妹校實體共讀"));
  }

  @Test
  void other_words_are_found_whole_in_any_case_and_width() {
    assertTrue(finds("sdgs"));
    assertTrue(finds("ＳＤＧｓ"));
    assertTrue(finds("繪本 SDGS"));
    assertFalse(finds("sdg"));
  }

  @Test
  void a_character_beyond_the_basic_plane_is_one() {
    assertEquals(Set.of("𠮷", "田", "𠮷田"), Set.of(SearchWords.of("𠮷田").split(" ", -1)));
    assertEquals("𠮷田", SearchWords.wanted("𠮷田"));
  }

  @Test
  void signs_alone_ask_for_nothing() {
    assertEquals("", SearchWords.wanted("，、 ！?%_"));
  }

  private static boolean finds(String query) {
    return Set.of(SearchWords.of(TEXT).split(" ", -1))
        .containsAll(List.of(SearchWords.wanted(query).split(" ", -1)));
  }
}
