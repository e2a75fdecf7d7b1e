package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Assignments.Bar;
import tw.jiegui.core.review.Assignments.Pair;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.Severities;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sight;
import tw.jiegui.core.review.Worked;
import tw.jiegui.core.schools.Edit;

/// A review from the brief to the decision, and what happens where two come at once.
@ExtendWith(ArquillianExtension.class)
class ReviewsIT extends Reviews {
  @Inject Severities severities;
  @Inject ClosedRounds closed;

  @Test
  void a_brief_opens_one_round_however_often_it_is_handed_over() {
    var brief = brief(false);
    var round = rounds.open(officer(), brief);
    assertEquals(round.id(), rounds.open(officer(), brief).id());
    assertEquals(
        Optional.of(round.id()),
        rounds.find(officer(), brief.matter().id(), "first").map(Round::id));
    var summary = rounds.summary(officer(), round.id());
    assertEquals(brief.questions(), summary.items().stream().map(each -> each.question()).toList());
    assertEquals(brief.outcomes(), summary.outcomes());
    assertEquals(2, summary.lacking());
    assertThrows(Forbidden.class, () -> rounds.open(expert().acting(), brief));
  }

  @Test
  void a_review_goes_from_a_declared_conflict_to_a_decision() {
    var first = expert();
    var bound = expert();
    var instead = expert();
    var round = assigned(brief(false), first, bound);
    var conflict = sheetOf(bound, round);
    assertInstanceOf(
        Answered.Refused.class,
        steps.refuse(bound.acting(), conflict, SheetSteps.Refusal.CONFLICT, "short"));
    assertInstanceOf(
        Answered.Done.class,
        steps.refuse(bound.acting(), conflict, SheetSteps.Refusal.CONFLICT, "內人在該校擔任教師，不宜審查。"));
    assertThrows(Absent.class, () -> sheets.look(bound.acting(), conflict));
    assertEquals(1, rounds.summary(officer(), round.id()).lacking());
    assertTrue(assignments.listLacking(officer()).contains(round.id()));
    var again = assignments.assign(officer(), List.of(new Pair(round.id(), bound.reviewer())));
    assertEquals(Bar.TAKES_PART, again.barred().getFirst().why());
    assignments.assign(officer(), List.of(new Pair(round.id(), instead.reviewer())));

    var one = written(first, round, "pass", "8");
    assertInstanceOf(Answered.Done.class, steps.submit(first.acting(), one));
    assertEquals(RoundState.OPEN, state(round));
    assertInstanceOf(
        Worked.Refused.class,
        rounds.decide(
            officer(), round.id(), new Edit<>(version(round), new Decision("pass", Map.of()))));
    var two = written(instead, round, "fail", "7.5");
    assertInstanceOf(Answered.Done.class, steps.submit(instead.acting(), two));
    assertEquals(RoundState.READY, state(round));

    var summary = rounds.summary(officer(), round.id());
    assertTrue(summary.items().getFirst().differences().isLarge());
    assertEquals(2, summary.submitted().size());
    assertEquals(
        Optional.of(new BigDecimal("80.0")),
        summary.parts().stream()
            .filter(part -> part.sheet().id().equals(one))
            .findFirst()
            .orElseThrow()
            .total());
    var silent = new Decision("pass", Map.of());
    var refused =
        assertInstanceOf(
            Worked.Refused.class,
            rounds.decide(officer(), round.id(), new Edit<>(version(round), silent)));
    assertEquals("why-A-1", refused.problems().getFirst().field());
    var reasons = Map.of("A-1", "兩位委員所見不同，經調閱紀錄後認定通過。", "C-1", "分數相近，取平均。補充說明於此。");
    assertInstanceOf(
        Worked.Done.class,
        rounds.decide(
            officer(), round.id(), new Edit<>(version(round), new Decision("pass", reasons))));
    assertEquals(RoundState.CLOSED, state(round));
    assertEquals(reasons, closed.of(round.id()).getFirst().reasons());
    assertEquals("pass", closed.of(round.id()).getFirst().outcome());
  }

  @Test
  void nobody_sees_another_s_sheet_before_he_hands_in_his_own() {
    var first = expert();
    var second = expert();
    var round = assigned(brief(false), first, second);
    var one = written(first, round, "pass", "8");
    var two = written(second, round, "fail", "2");
    assertInstanceOf(Answered.Done.class, steps.submit(first.acting(), one));
    assertEquals(List.of(), sheets.look(second.acting(), two).peers());
    assertThrows(Absent.class, () -> sheets.look(second.acting(), one));
    assertThrows(Forbidden.class, () -> sheets.look(officer(), one));
    assertThrows(Forbidden.class, () -> rounds.summary(second.acting(), round.id()));
    assertEquals(List.of(), sheets.look(first.acting(), one).peers(), "what is not handed in");

    assertInstanceOf(Answered.Done.class, steps.submit(second.acting(), two));
    var peers = sheets.look(second.acting(), two).peers();
    assertEquals(1, peers.size());
    assertEquals(
        Map.of("A-1", new Sight.Said("pass", GOOD), "C-1", new Sight.Said("8", GOOD)),
        peers.getFirst().said());

    var back =
        rounds.step(
            officer(),
            two,
            new Edit<>(
                sheets.look(second.acting(), two).sheet().version(), Rounds.SheetStep.RETURN),
            "請補充不通過的具體事實與依據。");
    assertInstanceOf(Worked.Done.class, back);
    assertEquals(RoundState.OPEN, state(round));
    assertEquals(List.of(), sheets.look(second.acting(), two).peers());
    assertEquals(SheetState.RETURNED, sheets.look(second.acting(), two).sheet().state());
    say(second, two, "A-1", "pass");
  }

  @Test
  void of_a_masked_matter_a_reviewer_learns_neither_name_nor_code() {
    var expert = expert();
    var round = assigned(brief(true), expert, expert());
    var id = sheetOf(expert, round);
    assertFalse(
        sheets.look(expert.acting(), id).toString().contains("會議"), "not before he accepts");
    steps.accept(expert.acting(), id);
    var told = sheets.look(expert.acting(), id).toString() + sheets.list(expert.acting());
    assertTrue(told.contains("的會議"), told);
    for (String secret : List.of(SCHOOL, "399998", "Masked Elementary")) {
      assertFalse(told.contains(secret), told);
    }
    var logged =
        tenancy.within(
            TAIPEI,
            () ->
                probe.query(
                    "select 1 from audit_entry where action like 'review.%' and subject_id = '"
                        + round.id()
                        + "' and (subject_label || before || after) like '%399998%'"));
    assertEquals(List.of(), logged);
  }

  @Test
  void a_sheet_is_handed_in_when_every_question_is_judged_with_a_reason() {
    var expert = expert();
    var round = assigned(brief(false), expert);
    var id = sheetOf(expert, round);
    assertInstanceOf(Answered.TooLate.class, steps.submit(expert.acting(), id));
    steps.accept(expert.acting(), id);
    say(expert, id, "A-1", "pass");
    var marking = sheets.marking(expert.acting(), id, "C-1");
    marks.save(expert.acting(), id, "C-1", draft(marking, "8", "good", Map.of()));
    var lacking = assertInstanceOf(Answered.Lacking.class, steps.submit(expert.acting(), id));
    assertEquals("C-1", lacking.missing().getFirst().question());
    say(expert, id, "C-1", "8");
    assertInstanceOf(Answered.Done.class, steps.submit(expert.acting(), id));
    assertInstanceOf(
        Marked.Closed.class,
        marks.save(expert.acting(), id, "C-1", draft(marking, "9", GOOD, Map.of())));
  }

  @Test
  void two_tabs_of_one_sheet_clash_only_where_both_wrote() {
    var expert = expert();
    var round = assigned(brief(false), expert);
    var id = sheetOf(expert, round);
    steps.accept(expert.acting(), id);
    var marking = sheets.marking(expert.acting(), id, "A-1");
    var seen =
        Map.of(MarkField.JUDGEMENT, MarkDraft.mark(""), MarkField.REASON, MarkDraft.mark(""));
    marks.save(expert.acting(), id, "A-1", draft(marking, "", "第一個視窗寫的理由", seen));
    var clashing =
        assertInstanceOf(
            Marked.Clashing.class,
            marks.save(expert.acting(), id, "A-1", draft(marking, "pass", "第二個視窗", seen)));
    assertEquals("第一個視窗寫的理由", clashing.clashes().getFirst().theirs());
    assertEquals("pass", clashing.now().judgement());
  }

  @Test
  void two_reviewers_who_hand_in_at_once_leave_the_round_ready() throws Exception {
    for (int i = 0; i < 5; i++) {
      var first = expert();
      var second = expert();
      var round = assigned(brief(false), first, second);
      var one = written(first, round, "pass", "8");
      var two = written(second, round, "pass", "9");
      List<Callable<Answered>> both =
          List.of(
              () -> steps.submit(first.acting(), one), () -> steps.submit(second.acting(), two));
      AtOnce.all(both).forEach(each -> assertInstanceOf(Answered.Done.class, each));
      assertEquals(RoundState.READY, state(round));
    }
  }

  @Test
  void of_two_officers_who_decide_at_once_one_is_told_what_the_other_decided() throws Exception {
    var first = expert();
    var second = expert();
    var round = assigned(brief(false), first, second);
    steps.submit(first.acting(), written(first, round, "pass", "8"));
    steps.submit(second.acting(), written(second, round, "pass", "8"));
    int version = version(round);
    List<Callable<Worked>> both =
        List.of(() -> decide(round, version, "pass"), () -> decide(round, version, "fail"));
    var worked = AtOnce.all(both);
    assertEquals(1, worked.stream().filter(Worked.Done.class::isInstance).count());
    var overtaken =
        worked.stream()
            .filter(Worked.ChangedMeanwhile.class::isInstance)
            .map(Worked.ChangedMeanwhile.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(overtaken.now().isClosed());
    assertEquals(1, closed.of(round.id()).size());
    assertEquals(overtaken.now().outcome(), closed.of(round.id()).getFirst().outcome());
  }

  private Worked decide(Round round, int version, String outcome) {
    return rounds.decide(
        officer(), round.id(), new Edit<>(version, new Decision(outcome, Map.of())));
  }

  @Test
  void an_officer_asks_for_another_and_the_round_is_open_again() {
    var first = expert();
    var second = expert();
    var round = assigned(brief(false), first, second);
    steps.submit(first.acting(), written(first, round, "pass", "8"));
    steps.submit(second.acting(), written(second, round, "fail", "1"));
    int version = version(round);
    assertInstanceOf(Worked.Done.class, rounds.want(officer(), round.id(), new Edit<>(version, 3)));
    assertEquals(RoundState.OPEN, state(round));
    assertInstanceOf(
        Worked.ChangedMeanwhile.class, rounds.want(officer(), round.id(), new Edit<>(version, 4)));
    rounds.want(officer(), round.id(), new Edit<>(version(round), 2));
    assertEquals(RoundState.READY, state(round));
  }

  @Test
  void severity_compares_those_who_judged_the_same() {
    var severe = expert();
    var lenient = expert();
    var round = assigned(brief(false), severe, lenient);
    steps.submit(severe.acting(), written(severe, round, "fail", "2"));
    steps.submit(lenient.acting(), written(lenient, round, "pass", "10"));
    var lines = severities.list(officer());
    var line =
        lines.stream()
            .filter(each -> each.severity().reviewer().equals(severe.reviewer()))
            .findFirst()
            .orElseThrow();
    assertEquals(new BigDecimal("-0.900"), line.severity().deviation());
    assertEquals(2, line.severity().compared());
  }

  @Test
  void a_stranger_s_authority_has_none_of_it() {
    var round = rounds.open(officer(), brief(false));
    assertThrows(Absent.class, () -> rounds.summary(People.officer(KEELUNG), round.id()));
    var expert = expert();
    var assigned = assigned(brief(false), expert);
    var there = new Acting(KEELUNG, expert.acting().person(), expert.acting().hats(), "test");
    assertThrows(Absent.class, () -> sheets.look(there, sheetOf(expert, assigned)));
  }
}
