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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.app.Experts.Expert;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Applicant;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Assignments.Bar;
import tw.jiegui.core.review.Assignments.Pair;
import tw.jiegui.core.review.Brief;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.Evidence;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Marks;
import tw.jiegui.core.review.Matter;
import tw.jiegui.core.review.Pool;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.RoundFilter;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.Severities;
import tw.jiegui.core.review.Sheet;
import tw.jiegui.core.review.SheetState;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.review.Sight;
import tw.jiegui.core.review.Worked;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// A review from the brief to the decision, and what happens where two come at once.
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {
  private static final String GOOD = "會議紀錄完整，決議都有追蹤。";
  private static final String SCHOOL = "臺北市立匿名國民小學";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject Rounds rounds;
  @Inject Sheets sheets;
  @Inject SheetSteps steps;
  @Inject Marks marks;
  @Inject Pool pool;
  @Inject Assignments assignments;
  @Inject RoundTable table;
  @Inject Severities severities;
  @Inject Tenancy tenancy;
  @Inject Probe probe;
  @Inject Experts experts;
  @Inject ClosedRounds closed;

  private static Acting officer() {
    return People.officer(TAIPEI);
  }

  private Expert expert() {
    return expert(TAIPEI, 10);
  }

  private Expert expert(AuthorityId authority, int most) {
    return experts.make(authority, most);
  }

  private static Brief brief(boolean masked) {
    return brief(masked, TAIPEI, UUID.randomUUID());
  }

  private static Brief brief(boolean masked, AuthorityId authority, UUID school) {
    var name = new Bilingual(SCHOOL, "Masked Elementary School");
    var applicant = new Applicant(authority, school, "399998", name);
    var matter =
        new Matter(
            UUID.randomUUID(),
            "test",
            new Bilingual(SCHOOL + "申請", "Masked Elementary School's application"),
            applicant,
            masked);
    var says = SCHOOL + "（399998）辦理四次。";
    var team =
        new Question(
            "A-1",
            new Bilingual("團隊", "Team"),
            new Bilingual("有團隊", "There is a team"),
            List.of(new Evidence(new Bilingual(SCHOOL + "的會議", "Minutes"), says, "")),
            new Marking.PassFail());
    var courses =
        new Question(
            "C-1",
            new Bilingual("課程", "Courses"),
            new Bilingual("有課程", "There are courses"),
            List.of(),
            new Marking.Score(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TWO));
    return new Brief(
        matter, "first", List.of(team, courses), 2, new Day(LocalDate.of(2026, 12, 31)));
  }

  private Round assigned(Brief brief, Expert... experts) {
    var round = rounds.open(officer(), brief);
    var pairs = new ArrayList<Pair>();
    for (var expert : experts) {
      pairs.add(new Pair(round.id(), expert.reviewer()));
    }
    var assigned = assignments.assign(officer(), pairs);
    assertEquals(List.of(), assigned.barred());
    return round;
  }

  private UUID sheetOf(Expert expert, Round round) {
    return sheets.list(expert.acting()).stream()
        .map(Sheets.Mine::sheet)
        .filter(sheet -> sheet.roundId().equals(round.id()))
        .map(Sheet::id)
        .findFirst()
        .orElseThrow();
  }

  private UUID written(Expert expert, Round round, String team, String score) {
    var id = sheetOf(expert, round);
    assertInstanceOf(Answered.Done.class, steps.accept(expert.acting(), id));
    say(expert, id, "A-1", team);
    say(expert, id, "C-1", score);
    return id;
  }

  private void say(Expert expert, UUID sheet, String question, String judgement) {
    var marking = sheets.marking(expert.acting(), sheet, question);
    var draft = draft(marking, judgement, GOOD, Map.of());
    assertInstanceOf(Marked.Done.class, marks.save(expert.acting(), sheet, question, draft));
  }

  private static MarkDraft draft(
      Marking marking, String judgement, String reason, Map<MarkField, String> marks) {
    var typed = Map.of(MarkField.JUDGEMENT, judgement, MarkField.REASON, reason);
    return switch (MarkDraft.read(marking, typed, marks)) {
      case Checked.Valid<MarkDraft>(var draft) -> draft;
      case Checked.Invalid<MarkDraft>(var problems) -> throw new AssertionError(problems);
    };
  }

  private RoundState state(Round round) {
    return rounds.summary(officer(), round.id()).round().state();
  }

  private int version(Round round) {
    return rounds.summary(officer(), round.id()).round().version();
  }

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

  /// A school of another authority's.
  private UUID school() {
    var school = UUID.randomUUID();
    tenancy.within(
        KEELUNG,
        () ->
            probe.execute(
                """
                insert into school (authority, id, code, name_zh, name_en, kind, ownership, district,
                  remote, students, teachers, status, changed_at, changed_by)
                values ('keelung', '%s', 'R%05d', '審查國小', '', 'ELEMENTARY', 'MUNICIPAL', '仁愛區', false,
                  100, 10, 'OPEN', now(), 'test')
                """
                    .formatted(school, NUMBER.incrementAndGet())));
    return school;
  }

  private void worked(Expert expert, UUID school) {
    var person = expert.acting().person();
    tenancy.within(
        KEELUNG,
        () ->
            probe.execute(
                """
                with added as (insert into member (authority, id, email, name)
                  values ('keelung', uuidv7(), '%1$s', '%2$s') returning authority, id)
                insert into membership (authority, id, member_id, school_id, role, since, until)
                select authority, uuidv7(), id, '%3$s', 'TEACHER', date '2020-08-01', date '2023-07-31'
                from added
                """
                    .formatted(person.email(), person.name(), school)));
  }

  @Test
  void what_comes_on_record_after_he_was_asked_speaks_against_him_when_he_accepts() {
    var expert = expert();
    var school = school();
    var round = rounds.open(officer(), brief(false, KEELUNG, school));
    assertEquals(
        List.of(),
        assignments.assign(officer(), List.of(new Pair(round.id(), expert.reviewer()))).barred());
    worked(expert, school);
    var id = sheetOf(expert, round);
    var refused = assertInstanceOf(Answered.Refused.class, steps.accept(expert.acting(), id));
    assertEquals("review.problem.tied", refused.problems().getFirst().code());
    assertInstanceOf(
        Answered.Done.class,
        steps.refuse(expert.acting(), id, SheetSteps.Refusal.CONFLICT, "我曾於該校任教，依規定應予迴避。"));
  }

  @Test
  void who_works_or_worked_at_a_school_of_any_authority_cannot_be_asked_for_it() {
    var tied = expert();
    var free = expert();
    var school = school();
    worked(tied, school);
    var round = rounds.open(officer(), brief(false, KEELUNG, school));
    var offer = assignments.propose(officer(), List.of(round.id())).getFirst();
    var candidate =
        offer.candidates().stream()
            .filter(each -> each.colleague().id().equals(tied.reviewer()))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(Bar.TIED), candidate.bar());
    assertEquals("曾於該校任職", candidate.ties().getFirst().zh());
    assertFalse(candidate.proposed());
    var assigned =
        assignments.assign(
            officer(),
            List.of(new Pair(round.id(), tied.reviewer()), new Pair(round.id(), free.reviewer())));
    assertEquals(
        List.of(new Assignments.Barred(new Pair(round.id(), tied.reviewer()), Bar.TIED)),
        assigned.barred());
    assertEquals(1, assigned.done().size());
  }

  @Test
  void nobody_is_asked_for_more_than_he_takes() {
    var busy = expert(TAIPEI, 1);
    var one = rounds.open(officer(), brief(false));
    var two = rounds.open(officer(), brief(false));
    var assigned =
        assignments.assign(
            officer(),
            List.of(new Pair(one.id(), busy.reviewer()), new Pair(two.id(), busy.reviewer())));
    assertEquals(1, assigned.done().size());
    assertEquals(Bar.FULL, assigned.barred().getFirst().why());
    assertEquals(1, assignments.remind(officer(), List.of(one.id(), two.id())));
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
  void two_officers_who_ask_the_same_reviewer_at_once_ask_him_once() throws Exception {
    var expert = expert();
    var round = rounds.open(officer(), brief(false));
    Callable<Assignments.Assigned> ask =
        () -> assignments.assign(officer(), List.of(new Pair(round.id(), expert.reviewer())));
    var assigned = AtOnce.all(List.of(ask, ask));
    assertEquals(1, assigned.stream().mapToInt(each -> each.done().size()).sum());
    assertEquals(1, rounds.summary(officer(), round.id()).parts().size());
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
  void the_table_takes_as_many_statements_for_600_rounds_as_for_few() {
    var officer = People.officer(KEELUNG);
    rounds.open(officer, brief(false));
    int few = probe.statements(() -> table.look(officer, RoundFilter.ALL, new Paging(1, 50)));
    var expert = expert(KEELUNG, 100);
    tenancy.within(KEELUNG, () -> probe.execute(SIX_HUNDRED_ROUNDS));
    tenancy.within(
        KEELUNG,
        () ->
            probe.execute(
                """
                insert into review_sheet (authority, id, round_id, reviewer_id, state, asked_at,
                  asked_by, changed_at, changed_by)
                select authority, uuidv7(), id, '%s', 'WRITING', now(), 'test', now(), 'test'
                from review_round where title_zh like 'many %%'
                """
                    .formatted(expert.reviewer())));
    tenancy.within(KEELUNG, () -> probe.execute(THEIR_MARKS));
    var page = table.look(officer, RoundFilter.ALL, new Paging(1, 50));
    assertTrue(page.lines().total() >= 600);
    int many = probe.statements(() -> table.look(officer, RoundFilter.ALL, new Paging(1, 50)));
    assertEquals(few, many);
    assertTrue(few > 0 && many <= 3, many + " statements");
    assertTrue(table.listAll(officer, RoundFilter.ALL).size() >= 600);
    var differing =
        new RoundFilter(
            "many", "", Optional.empty(), RoundFilter.Need.REVIEWERS, RoundFilter.Order.NUMBER);
    assertEquals(600, table.look(officer, differing, new Paging(1, 50)).lines().total());
    int proposing =
        probe.statements(() -> assignments.propose(officer, assignments.listLacking(officer)));
    assertTrue(proposing <= 10, proposing + " statements");
    int reading = probe.statements(() -> sheets.list(expert.acting()));
    assertTrue(reading <= 3, reading + " statements");
  }

  private static final String SIX_HUNDRED_ROUNDS =
      """
      insert into review_round (authority, id, number, matter_id, matter_kind, title_zh,
        applicant_authority, applicant_id, applicant_code, applicant_zh, masked, stage, wanted, due,
        state, opened_at, opened_by, changed_at, changed_by)
      select 'keelung', uuidv7(), 10000 + n, uuidv7(), 'test', 'many ' || n, 'keelung', uuidv7(), 'M' || n,
        'many school ' || n, false, 'first', 2, date '2026-12-31', 'OPEN', now(), 'test', now(), 'test'
      from generate_series(1, 600) n
      """;
  private static final String THEIR_MARKS =
      """
      insert into review_mark (authority, id, sheet_id, question)
      select s.authority, uuidv7(), s.id, 'Q-' || n from review_sheet s
        join review_round r on r.id = s.round_id and r.title_zh like 'many %', generate_series(1, 5) n
      """;

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
