package tw.jiegui.core.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  private final Reader reader = new Reader();

  @Test
  void a_value_comes_out_only_when_nothing_is_wrong() {
    assertEquals("甲", reader.text("a", " 甲 ", 1));
    assertEquals(new Checked.Valid<>("made"), reader.result(() -> "made"));

    reader.text("b", " ", 1);
    reader.text("c", "two", 1);

    assertEquals(
        List.of(Problem.of("b", "required"), Problem.of("c", "too-long", 1)),
        reader.result(() -> "made").found());
  }

  @Test
  void words_keep_their_punctuation_and_lose_their_lookalikes() {
    String typed = "　校名：ＡＢ１２，（⼀）；“é”\u00A0\uF9DA　";

    assertEquals("校名：AB12，（一）；“é” 栗", reader.text("a", typed, 99));
    assertEquals("甲，乙\n丙！", reader.paragraphs("b", "甲，乙\r\n丙！", 99));
  }

  @Test
  void control_characters_are_refused() {
    reader.optionalText("a", "x\u0007y", 9);

    assertEquals("control-characters", only().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", " ０ "})
  void nothing_and_nought_count_nothing(String typed) {
    assertEquals(0, reader.count("a", typed, 9));
    assertTrue(reader.result(() -> 0).found().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "1,000", "99999999999", "１ ２"})
  void what_is_no_whole_number_is_no_count(String typed) {
    reader.count("a", typed, 9);

    assertEquals("not-a-count", only().code());
  }

  @Test
  void choices_are_read_by_their_names_however_they_are_written() {
    assertEquals(Size.VERY_LARGE, reader.oneOf("a", " very-Large ", Size.class));
    assertTrue(reader.result(() -> 0).found().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"是", "Yes", "on", "1", "TRUE"})
  void yes_has_many_words(String typed) {
    assertTrue(reader.yesOrNo("a", typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"否", "no", "", "0"})
  void no_has_many_words_and_none(String typed) {
    assertFalse(reader.yesOrNo("a", typed));
  }

  @Test
  void a_day_must_be_one_of_the_calendar() {
    assertEquals(LocalDate.of(2026, 8, 1), reader.date("a", "２０２６-08-01"));
    reader.date("a", "2026-02-30");

    assertEquals("not-a-date", only().code());
  }

  private Problem only() {
    var found = reader.result(() -> 0).found();
    assertEquals(1, found.size());
    return found.getFirst();
  }

  private enum Size {
    SMALL,
    VERY_LARGE
  }
}
