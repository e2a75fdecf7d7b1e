package tw.jiegui.core.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

class SchoolDraftTest {
  private static final SchoolDraft.Facts FACTS =
      new SchoolDraft.Facts("elementary", "municipal", "中正區", "on", "412", "38");

  @Test
  void full_width_and_lower_case_are_read_as_people_mean_them() {
    var entry = valid(new SchoolDraft.Identity(" ３１０ａ０1 ", "　中正國小 ", ""), FACTS);

    assertEquals("310A01", entry.identity().code().value());
    assertEquals("中正國小", entry.identity().nameZh());
    assertEquals(SchoolKind.ELEMENTARY, entry.facts().kind());
    assertEquals(true, entry.facts().remote());
    assertEquals(new SchoolFacts.Heads(412, 38), entry.facts().heads());
  }

  @Test
  void every_problem_is_found_at_once() {
    var problems =
        new SchoolDraft(
                new SchoolDraft.Identity("31", "", "x".repeat(121)),
                new SchoolDraft.Facts("college", "", "", "maybe", "-1", "2001"))
            .check()
            .found();

    assertEquals(
        List.of(
            "code not-a-school-code",
            "name_zh required",
            "name_en too-long",
            "kind not-a-choice",
            "ownership required",
            "district required",
            "remote not-yes-or-no",
            "students not-a-count",
            "teachers too-many"),
        problems.stream().map(SchoolDraftTest::inShort).toList());
  }

  @Test
  void names_are_measured_in_characters_not_in_code_units() {
    assertInstanceOf(
        Checked.Valid.class,
        SchoolDraft.check(new SchoolDraft.Identity("310601", "𠮷".repeat(60), "")));
    assertEquals(
        "too-long",
        SchoolDraft.check(new SchoolDraft.Identity("310601", "𠮷".repeat(61), ""))
            .found()
            .getFirst()
            .code());
  }

  @Test
  void a_ground_needs_a_likely_day_and_a_reason() {
    assertInstanceOf(Checked.Valid.class, new GroundDraft("2026-08-01", "整併").check());
    assertEquals("date-out-of-range", problem(new GroundDraft("0115-08-01", "整併")));
    assertEquals("not-a-date", problem(new GroundDraft("8/1", "整併")));
    assertEquals("required", problem(new GroundDraft("2026-08-01", " ")));
  }

  private static String problem(GroundDraft draft) {
    return draft.check().found().getFirst().code();
  }

  private static SchoolDraft.Entry valid(SchoolDraft.Identity identity, SchoolDraft.Facts facts) {
    return switch (new SchoolDraft(identity, facts).check()) {
      case Checked.Valid<SchoolDraft.Entry>(var entry) -> entry;
      case Checked.Invalid<SchoolDraft.Entry>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static String inShort(Problem problem) {
    return problem.field() + " " + problem.code();
  }
}
