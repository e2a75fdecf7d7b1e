package tw.jiegui.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Bilingual;

class JudgingTest {
  private static final Marking PASS_FAIL = new Marking.PassFail();
  private static final Marking SCORE =
      new Marking.Score(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("2"));
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void a_judgement_is_kept_in_one_form_only() {
    assertEquals(new Checked.Valid<>("8.5"), SCORE.read(" ８.50 "));
    assertEquals(new Checked.Valid<>("10"), SCORE.read("10.0"));
    assertEquals(new Checked.Valid<>("pass"), PASS_FAIL.read("pass"));
    assertEquals(new Checked.Valid<>(""), SCORE.read(" "));
  }

  @Test
  void a_score_lies_between_its_bounds() {
    for (String typed : List.of("0.9", "10.01", "many", "-3", "1e1")) {
      assertInstanceOf(Checked.Invalid.class, SCORE.read(typed), typed);
    }
    assertInstanceOf(Checked.Invalid.class, PASS_FAIL.read("perhaps"));
  }

  @Test
  void judgements_of_all_kinds_lie_on_one_scale() {
    assertEquals(Optional.of(BigDecimal.ONE), PASS_FAIL.points("pass"));
    assertEquals(0, SCORE.points("5.5").orElseThrow().compareTo(new BigDecimal("0.5")));
    assertEquals(Optional.empty(), SCORE.points(""));
  }

  @Test
  void differences_are_large_from_half_of_the_scale_on() {
    assertTrue(Differences.of(PASS_FAIL, Map.of(A, "pass", B, "fail")).isLarge());
    assertTrue(Differences.of(SCORE, Map.of(A, "1", B, "5.5")).isLarge());
    var small = Differences.of(SCORE, Map.of(A, "6", B, "7", C, ""));
    assertTrue(small.differ());
    assertFalse(small.isLarge());
    assertEquals(2, small.judged());
    assertFalse(Differences.of(SCORE, Map.of(A, "6")).differ());
  }

  @Test
  void severity_is_the_mean_distance_from_the_others_on_the_same_questions() {
    var given =
        List.of(
            given(1, "x", A, "0"),
            given(1, "x", B, "1"),
            given(1, "x", C, "1"),
            given(2, "x", A, "0.5"),
            given(2, "x", B, "0.5"),
            given(3, "x", C, "0"));
    var found = Severity.of(given);
    assertEquals(
        List.of(
            new Severity(A, 2, new BigDecimal("-0.500")),
            new Severity(B, 2, new BigDecimal("0.250")),
            new Severity(C, 1, new BigDecimal("0.500"))),
        found);
  }

  @Test
  void whoever_judged_alone_is_compared_with_nobody() {
    assertEquals(List.of(), Severity.of(List.of(given(1, "x", A, "1"), given(1, "y", B, "0"))));
  }

  private static Severity.Given given(int round, String question, UUID who, String points) {
    return new Severity.Given(new UUID(1, round), question, who, new BigDecimal(points));
  }

  @Test
  void a_round_is_ready_when_enough_have_handed_in_and_nobody_still_writes() {
    assertEquals(RoundState.OPEN, RoundState.of(1, List.of()));
    assertEquals(RoundState.OPEN, RoundState.of(2, List.of(SheetState.SUBMITTED)));
    assertEquals(
        RoundState.OPEN, RoundState.of(1, List.of(SheetState.SUBMITTED, SheetState.RETURNED)));
    assertEquals(
        RoundState.READY, RoundState.of(1, List.of(SheetState.SUBMITTED, SheetState.CONFLICT)));
  }

  @Test
  void a_reason_says_something() {
    assertFalse(Missing.isReason("通過"));
    assertFalse(Missing.isReason("        good        "));
    assertTrue(Missing.isReason("會議紀錄缺少追蹤情形"));
  }

  @Test
  void a_reason_is_kept_as_it_was_typed() {
    assertEquals("紀錄完整，\n都有追蹤。", Reason.of("  紀錄完整，\r\n都有追蹤。\0 "));
  }

  private static Matter matter() {
    var name = new Bilingual("臺北市立示範國小", "Model Elementary School");
    return new Matter(
        A,
        "candidacy",
        new Bilingual("臺北市立示範國小申請", ""),
        new Applicant(new AuthorityId("taipei"), B, "399999", name),
        false);
  }

  @Test
  void a_field_that_was_not_touched_is_left_and_one_that_both_changed_clashes() {
    var draft =
        new MarkDraft(
            Map.of(MarkField.JUDGEMENT, "pass", MarkField.REASON, "mine"),
            Map.of(
                MarkField.JUDGEMENT, MarkDraft.mark("pass"), MarkField.REASON, MarkDraft.mark("")));
    assertEquals(MarkDraft.Fate.LEFT, draft.fate(MarkField.JUDGEMENT, "fail"));
    assertEquals(MarkDraft.Fate.WRITTEN, draft.fate(MarkField.REASON, ""));
    assertEquals(MarkDraft.Fate.CLASHES, draft.fate(MarkField.REASON, "theirs"));
    assertEquals(MarkDraft.Fate.LEFT, draft.fate(MarkField.REASON, "mine"));
  }

  @Test
  void a_brief_asks_each_question_once() {
    var question =
        new Question(
            "A-1", Bilingual.same("a"), Bilingual.same("b"), List.of(), new Marking.PassFail());
    var due = new Day(LocalDate.of(2026, 12, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Brief(matter(), "first", List.of(question, question), 2, due));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Brief(matter(), "first", List.of(question), 0, due));
  }

  @Test
  void terms_are_read_with_every_problem_beside_its_field() {
    var typed = Map.of("most", "0", "since", "2026-08-01", "until", "2026-07-31", "stages", "A 1");
    var problems = ReviewerTerms.read(typed).found();
    assertEquals(
        List.of("stages", "most"),
        problems.stream().map(problem -> problem.field()).distinct().toList());
    var later =
        ReviewerTerms.read(Map.of("most", "5", "since", "2026-08-01", "until", "2026-07-31"));
    assertEquals("until", later.found().getFirst().field());
  }
}
