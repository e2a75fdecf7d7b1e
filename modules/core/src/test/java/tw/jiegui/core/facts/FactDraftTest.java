package tw.jiegui.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.jiegui.core.facts.FactKind.ACTIVITY;
import static tw.jiegui.core.facts.FactKind.PARTNERSHIP;
import static tw.jiegui.core.facts.FactKind.TEAM_MEMBER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactDraftTest {
  @Test
  void every_problem_is_found_at_once() {
    assertEquals(
        List.of(
            "form not-a-choice",
            "title required",
            "starts_on not-a-date",
            "venue required",
            "subjects not-a-choice",
            "students not-a-count",
            "partner not-a-choice"),
        problems(
            ACTIVITY,
            Map.of(
                "form", "party",
                "starts_on", "yesterday",
                "subjects", "science,magic",
                "students", "many",
                "partner", "x")));
  }

  @Test
  void an_activity_begins_in_its_school_year() {
    assertEquals(List.of(), problems("starts_on", "2025-08-01"));
    assertEquals(List.of(), problems("starts_on", "2026-07-31", "ends_on", "2026-08-02"));
    assertEquals(List.of("starts_on outside-year"), problems("starts_on", "2025-07-31"));
    assertEquals(List.of("starts_on outside-year"), problems("starts_on", "2026-08-01"));
    assertEquals(List.of("ends_on ends-before-start"), problems("ends_on", "2025-09-30"));
  }

  @Test
  void numbers_of_students_fit_together() {
    assertEquals(List.of(), problems("students", "30", "students_of", "30"));
    assertEquals(
        List.of("students_of fewer-than-took-part"),
        problems("students", "31", "students_of", "30"));
    assertEquals(
        List.of("disadvantaged more-than-took-part"),
        problems("students", "3", "disadvantaged", "4"));
  }

  @Test
  void what_is_used_has_a_name() {
    assertEquals(List.of("language language-missing"), problems("language_use", "tool"));
    assertEquals(List.of("country country-missing"), problems("venue", "abroad"));
    assertEquals(
        List.of("email contact-without-email"),
        problems(TEAM_MEMBER, Made.typed(TEAM_MEMBER, "contact", "true")));
  }

  @Test
  void a_partnership_reaches_into_the_year() {
    assertEquals(
        List.of(), problems(PARTNERSHIP, Made.typed(PARTNERSHIP, "ends_on", "2025-08-01")));
    assertEquals(
        List.of("ends_on ended-before-year"),
        problems(PARTNERSHIP, Made.typed(PARTNERSHIP, "ends_on", "2025-07-31")));
    assertEquals(
        List.of("starts_on begins-after-year"),
        problems(PARTNERSHIP, Made.typed(PARTNERSHIP, "starts_on", "2026-08-01")));
  }

  @Test
  void several_choices_are_kept_in_one_order_and_once() {
    var fact = Made.fact(ACTIVITY, "subjects", "science, ENGLISH,science");

    assertEquals("english,science", fact.values().text("subjects"));
  }

  @Test
  void minutes_keep_their_lines() {
    var fact = Made.fact(FactKind.MEETING, "minutes", "一\r\n二\t三");

    assertEquals("一\n二 三", fact.values().text("minutes"));
  }

  @Test
  void everything_has_a_name_in_both_languages() {
    for (var kind : FactKind.values()) {
      assertFalse(Names.of(kind).zh().isEmpty());
      for (var field : kind.fields()) {
        assertFalse(Names.of(kind, field).en().isEmpty());
        switch (field.form()) {
          case Field.Form.OneOf(var list, var words) -> named(list, words);
          case Field.Form.Several(var list, var words) -> named(list, words);
          case Field.Form.Line _,
              Field.Form.Text _,
              Field.Form.Date _,
              Field.Form.Count _,
              Field.Form.Flag _,
              Field.Form.Email _,
              Field.Form.Partner _ -> {}
        }
      }
    }
  }

  @Test
  void what_may_be_entered_twice_is_alike_in_kind_time_and_title() {
    var entry = Made.entry(ACTIVITY, "title", "海洋保育課程", "ends_on", "2025-10-10");
    assertEquals(List.of(entry), alike(entry, "title", "海洋保育 課程！", "starts_on", "2025-10-10"));
    assertEquals(List.of(entry), alike(entry, "title", "海洋保育"));
    assertEquals(List.of(), alike(entry, "title", "海洋保育課程", "starts_on", "2025-10-11"));
    assertEquals(List.of(), alike(entry, "title", "日本姊妹校來訪"));
  }

  private static List<Entry> alike(Entry entry, String... pairs) {
    return Resemblance.among(List.of(entry), Made.fact(ACTIVITY, pairs));
  }

  private static void named(String list, List<String> words) {
    words.forEach(word -> assertFalse(Names.ofWord(list, word).zh().isEmpty(), word));
  }

  private static List<String> problems(String... pairs) {
    return problems(ACTIVITY, Made.typed(ACTIVITY, pairs));
  }

  private static List<String> problems(FactKind kind, Map<String, String> typed) {
    return new FactDraft(kind, Made.YEAR, typed)
        .check().found().stream().map(problem -> problem.field() + " " + problem.code()).toList();
  }
}
