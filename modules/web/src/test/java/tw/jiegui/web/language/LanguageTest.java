package tw.jiegui.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void a_browser_gets_the_first_language_that_we_have() {
    assertEquals(Language.EN, Language.preferred("fr, en-GB;q=0.8, zh-TW;q=0.5"));
    assertEquals(Language.ZH_TW, Language.preferred("ja, zh-Hant;q=0.8, en;q=0.5"));
  }

  @Test
  void whoever_asks_for_neither_reads_chinese() {
    assertEquals(Language.ZH_TW, Language.preferred("fr, *;q=0.1"));
    assertEquals(Language.ZH_TW, Language.preferred("en;q=0"));
    assertEquals(Language.ZH_TW, Language.preferred(";;;not a header"));
  }

  @Test
  void a_phrase_is_filled_and_knows_one_from_many() {
    var phrase = new Phrase("{0} {0|school|schools} of {1}'s", Language.EN);
    assertEquals("1 school of $1's", phrase.filled(1, "$1"));
    assertEquals("2,613 schools of Taipei's", phrase.filled(2613L, "Taipei"));
  }

  @Test
  void of_two_names_a_phrase_takes_the_one_in_its_language() {
    assertEquals("團隊未達成", new Phrase("{1/2}未達成", Language.ZH_TW).filled(2, "團隊", "team"));
    assertEquals("team not met", new Phrase("{1/2} not met", Language.EN).filled(2, "團隊", "team"));
  }

  @Test
  void a_date_is_written_in_the_reader_s_calendar() {
    var day = new Day(LocalDate.of(2026, 11, 21));
    assertEquals("民國115年11月21日", day.in(Language.ZH_TW));
    assertEquals("21 November 2026", day.in(Language.EN));
    assertEquals("民國115年11月21日（西元2026年）", day.inBoth(Language.ZH_TW));
    assertEquals("21 November 2026 (ROC year 115)", day.inBoth(Language.EN));
  }

  @Test
  void years_before_the_republic_have_a_name_too() {
    assertEquals("民國前1年12月31日", new Day(LocalDate.of(1911, 12, 31)).minguo());
  }
}
