package tw.jiegui.core.toolkits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  @Test
  void words_in_quotation_marks_stand_side_by_side() {
    String text = "與姊妹校線上共讀繪本\nhost family, 住宿家庭\nghost families";
    assertTrue(findsPhrase("\"線上共讀\"", text));
    assertTrue(findsPhrase("「姊妹校」 「繪本」", text));
    assertFalse(findsPhrase("「校姊妹」", text));
    assertTrue(findsPhrase("“Host Family”", text));
    assertTrue(findsPhrase("\"family 住宿家庭\"", text), "signs between words do not count");
    assertFalse(findsPhrase("\"family host\"", text));
    assertFalse(findsPhrase("\"host families\"", text), "a word is a whole word");
    assertFalse(findsPhrase("\"繪本 host\"", text), "a line ends a phrase");
  }

  @Test
  void a_phrase_of_pairs_that_stand_apart_is_not_found() {
    String text = "國際交流，流行教育與國際教育";
    assertFalse(findsPhrase("「國際交流教育」", text));
    assertTrue(findsPhrase("「國際教育」", text));
  }

  @Test
  void without_a_pair_of_marks_there_is_no_phrase() {
    assertEquals(List.of(), SearchWords.phrases("線上 共讀\""));
    assertEquals(List.of(), SearchWords.phrases("「，」"));
  }

  /// Java reads these expressions as PostgreSQL does.
  private static boolean findsPhrase(String query, String text) {
    return SearchWords.phrases(query).stream()
        .allMatch(phrase -> Pattern.compile(phrase).matcher(text).find());
  }

  private static boolean finds(String query) {
    return Set.of(SearchWords.of(TEXT).split(" ", -1))
        .containsAll(List.of(SearchWords.wanted(query).split(" ", -1)));
  }
}
