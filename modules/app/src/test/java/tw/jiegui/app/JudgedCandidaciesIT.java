package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Exhibits;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Happening;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Several;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Decision;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marks;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.review.Worked;
import tw.jiegui.core.schools.Edit;

/// Officers and reviewers judge what was handed in; passing what lacks something takes a reason.
@ExtendWith(ArquillianExtension.class)
class JudgedCandidaciesIT extends Candidacies {
  private static final String WHY = "委員已到校查證，資料將於一週內補登。";

  @Inject Several several;
  @Inject Exhibits exhibits;
  @Inject Rounds rounds;
  @Inject Sheets sheets;
  @Inject SheetSteps steps;
  @Inject Marks marks;
  @Inject Assignments assignments;
  @Inject Experts experts;
  @Inject Register register;

  @Test
  void taipeis_award_wants_papers_mending_a_workshop_and_two_visits() {
    var principal = principal("999409");
    var mine = begin(principal, "999409", TAIPEI, CITY_AWARD, "basic");
    done(turn(principal, mine, Move.SIGN));
    assertInstanceOf(Turned.Refused.class, turn(principal, mine, Move.SUBMIT));
    var paper = document("999409");
    var plan = Map.of("activity-plan", paper, "course-plan", paper);
    assertEquals("first-review", done(handIn(principal, mine, Move.SUBMIT, plan)).stage());

    var officer = People.officer(TAIPEI);
    assertEquals(State.MENDING, officers(officer, mine, Move.MEND_AND_REVIEW).state());
    assertInstanceOf(
        Turned.Refused.class, handIn(principal, mine, Move.HAND_IN, Map.of("minutes", paper)));
    var mended = Map.of("minutes", paper, "mended-plan", paper);
    assertEquals("first-review", done(handIn(principal, mine, Move.HAND_IN, mended)).stage());
    officers(officer, mine, Move.PASS_AFTER_MENDING);
    assertEquals("mid-term", done(handIn(principal, mine, Move.HAND_IN, mended)).stage());

    happens(officer, mine, Happening.Kind.WORKSHOP);
    assertEquals("visits", officers(officer, mine, Move.PASS).stage());
    happens(officer, mine, Happening.Kind.VISIT);
    int version = handling.look(officer, mine.id()).sight().candidacy().version();
    assertInstanceOf(
        Turned.Refused.class,
        handling.turn(officer, mine.id(), new Handling.Ask(version, Move.PASS, "")),
        "one visit is not enough");
    happens(officer, mine, Happening.Kind.VISIT);
    assertEquals("report", officers(officer, mine, Move.PASS).stage());
    var report = handIn(principal, mine, Move.HAND_IN, Map.of("report", paper));
    assertEquals("certification", done(report).stage());
    passesOnlyWithAReason(officer, principal, mine);

    var following = handling.look(officer, mine.id()).following();
    int year = SchoolYear.of(today()).roc();
    assertEquals(
        List.of("FY" + (year + 1) + " 40000"),
        following.payments().stream()
            .map(each -> each.year().notation() + " " + each.ntd())
            .toList());
    assertEquals(1, following.validYears());
  }

  /// The school has registered nothing: one reason for many does not do, one of its own does, and
  /// the school reads it beside what was not met.
  private void passesOnlyWithAReason(Acting officer, Acting principal, Mine mine) {
    var seen = handling.look(officer, mine.id());
    int version = seen.sight().candidacy().version();
    var refused =
        assertInstanceOf(
            Turned.Refused.class,
            handling.turn(officer, mine.id(), new Handling.Ask(version, Move.PASS, "")));
    assertEquals(List.of("reason"), refused.problems().stream().map(each -> each.field()).toList());
    var ticked = List.of(new Several.Ticked(mine.id(), version));
    var left = several.turn(officer, ticked, Move.PASS, "all of them are good").left();
    assertEquals(refused.problems(), left.getFirst().problems());
    assertEquals(version, handling.look(officer, mine.id()).sight().candidacy().version());

    assertEquals(State.PASSED, officers(officer, mine, Move.PASS).state());
    var own = applying.look(principal, mine).sight();
    var last = own.way().steps().getLast();
    assertEquals("because", own.candidacy().reasons());
    assertEquals(
        seen.shortfalls().stream().map(each -> each.line().key()).toList(),
        last.notwithstanding().stream().map(line -> line.key()).toList());
    assertTrue(last.notwithstanding().stream().anyMatch(line -> line.key().equals("team")));
    assertEquals(1, told(mine.id()), "the audit log tells what was missing");
  }

  private int told(UUID candidacy) {
    return tenancy.within(
        TAIPEI,
        () ->
            probe
                .query(
                    "select 1 from audit_entry where action = 'candidacy.pass' and subject_id = '"
                        + candidacy
                        + "' and after like '%not_met%社群成員%'")
                .size());
  }

  @Test
  void a_plan_is_passed_without_a_word_before_there_are_results() {
    var principal = principal("999415");
    var mine = begin(principal, "999415", TAIPEI, CITY_AWARD, "award");
    done(turn(principal, mine, Move.SIGN));
    var paper = document("999415");
    done(
        handIn(principal, mine, Move.SUBMIT, Map.of("activity-plan", paper, "course-plan", paper)));
    var officer = People.officer(TAIPEI);
    var seen = handling.look(officer, mine.id());
    assertEquals(List.of(), seen.shortfalls(), "the year has just begun");
    int version = seen.sight().candidacy().version();
    var passed = handling.turn(officer, mine.id(), new Handling.Ask(version, Move.PASS, ""));
    assertEquals("mid-term", done(passed).stage());
  }

  @Test
  void school_and_office_both_look_at_the_year_in_which_it_was_handed_in() {
    var principal = principal("999417");
    var mine = begin(principal, "999417", TAIPEI, CITY_AWARD, "basic");
    done(turn(principal, mine, Move.SIGN));
    var paper = document("999417");
    done(
        handIn(principal, mine, Move.SUBMIT, Map.of("activity-plan", paper, "course-plan", paper)));
    tenancy.within(TAIPEI, () -> probe.execute(colleague("999417")));
    var ofThisYear = team(principal, mine);
    tenancy.within(TAIPEI, () -> probe.execute(aYearAgo(mine.id())));
    var ofTheYearBefore = team(principal, mine);
    assertNotEquals(ofThisYear, ofTheYearBefore);
    assertEquals(
        ofTheYearBefore,
        handling.look(People.officer(TAIPEI), mine.id()).shortfalls().stream()
            .flatMap(each -> each.found().stream())
            .filter(found -> found.head().key().equals("team"))
            .findFirst()
            .orElseThrow());
  }

  private Found team(Acting principal, Mine mine) {
    return applying.look(principal, mine).findings().all().stream()
        .filter(found -> found.head().key().equals("team"))
        .findFirst()
        .orElseThrow();
  }

  private String colleague(String code) {
    return """
    insert into team_member (authority, id, school_id, year, name, post, discipline, recorded_at,
      recorded_by, changed_at, changed_by)
    select authority, uuidv7(), id, %d, '王老師', '教師', 'english', now(), 'test', now(), 'test'
    from school where code = '%s'
    """
        .formatted(SchoolYear.of(today()).roc(), code);
  }

  private static String aYearAgo(UUID candidacy) {
    return """
    update candidacy set submitted_on = submitted_on - 366, stage = 'certification' where id = '%s'
    """
        .formatted(candidacy);
  }

  @Test
  void what_another_authority_s_school_lacks_is_read_as_it_was_handed_in() {
    var id = UUID.randomUUID();
    tenancy.within(MINISTRY, () -> probe.execute(handedIn(id)));
    tenancy.within(MINISTRY, () -> probe.execute(dossier(id)));
    var officer = People.officer(MINISTRY);
    var seen = handling.look(officer, id);
    assertEquals(
        List.of("si-111 missing"),
        seen.shortfalls().stream()
            .map(each -> each.line().key() + " " + each.line().verdict())
            .toList());
    assertTrue(seen.shortfalls().getFirst().found().isEmpty(), "its records stay where they are");
    var silent = new Handling.Ask(seen.sight().candidacy().version(), Move.PASS, "");
    assertInstanceOf(Turned.Refused.class, handling.turn(officer, id, silent));
    var why = new Handling.Ask(silent.version(), Move.PASS, "because");
    assertEquals("second-review", done(handling.turn(officer, id, why)).stage());
  }

  @Test
  void where_nothing_is_left_to_judge_no_reviewers_are_asked() {
    var id = UUID.randomUUID();
    var second = handedIn(id).replace("first-review", "second-review");
    tenancy.within(MINISTRY, () -> probe.execute(second));
    var opened = handling.openReview(People.officer(MINISTRY), id);
    var refused = assertInstanceOf(Turned.Refused.class, opened);
    assertEquals("candidacies.nothing-to-judge", refused.problems().getFirst().code());
  }

  private static String handedIn(UUID id) {
    return """
    insert into candidacy (authority, id, applicant_authority, school_id, school_code, school_zh, scheme,
      scheme_number, policy_revision, tier, asked_on, submitted_on, year, state, stage, changed_at, changed_by)
    values ('ministry', '%s', 'taipei', uuidv7(), '999416', '申請國小', 'siep-badge', 1, 1, 'basic',
      current_date, current_date, 'FY115', 'IN_STAGE', 'first-review', now(), 'test')
    """
        .formatted(id);
  }

  private static String dossier(UUID candidacy) {
    return """
    insert into candidacy_dossier (authority, id, candidacy_id, number, content, frozen_at)
    values ('ministry', uuidv7(), '%s', 1, '{"lines": [
      {"key": "eligible", "name": {"zh": "對象", "en": "who"}, "verdict": "missing",
        "why": {"zh": "否", "en": "no"}, "source": {"zh": "法", "en": "law"}},
      {"key": "si-111", "name": {"zh": "初階標章", "en": "Badge"}, "verdict": "missing",
        "why": {"zh": "尚差一項", "en": "one more"}, "source": {"zh": "法", "en": "law"}},
      {"key": "A-1-1", "name": {"zh": "指標", "en": "indicator"}, "verdict": "missing",
        "why": {"zh": "否", "en": "no"}, "source": {"zh": "法", "en": "law"}}], "shown": []}', now())
    """
        .formatted(candidacy);
  }

  @Test
  void two_reviewers_judge_and_what_passes_is_certified() {
    var principal = principal("999413");
    var mine = begin(principal, "999413", TAIPEI, CITY_AWARD, "basic");
    done(turn(principal, mine, Move.SIGN));
    var paper = document("999413");
    done(
        handIn(principal, mine, Move.SUBMIT, Map.of("activity-plan", paper, "course-plan", paper)));
    var officer = People.officer(TAIPEI);
    assertEquals(State.MENDING, judged(officer, mine, "mend-and-review").state());
    var reviewer = experts.make(TAIPEI, 5).acting();
    assertTrue(exhibits.find(reviewer, mine.id(), paper, false).isPresent());
    assertTrue(exhibits.find(reviewer, mine.id(), UUID.randomUUID(), false).isEmpty());

    var mended = Map.of("minutes", paper, "mended-plan", paper);
    done(handIn(principal, mine, Move.HAND_IN, mended));
    assertEquals("mid-term", judged(officer, mine, "pass").stage());
    happens(officer, mine, Happening.Kind.WORKSHOP);
    officers(officer, mine, Move.PASS);
    happens(officer, mine, Happening.Kind.VISIT);
    happens(officer, mine, Happening.Kind.VISIT);
    officers(officer, mine, Move.PASS);
    done(handIn(principal, mine, Move.HAND_IN, Map.of("report", paper)));
    assertEquals(State.PASSED, judged(officer, mine, "pass").state());
    var last = applying.look(principal, mine).sight().way().steps().getLast();
    assertEquals(WHY, last.reason());
    assertTrue(last.notwithstanding().stream().anyMatch(line -> line.key().equals("team")));

    var school = roll.school(TAIPEI, "999413");
    var held = register.listOf(TAIPEI, school.id());
    assertEquals(
        List.of("international-school-award basic VALID 中正區"),
        held.stream()
            .map(
                each ->
                    "%s %s %s %s"
                        .formatted(
                            each.content().honour().scheme(),
                            each.content().honour().tier(),
                            each.standing(today()),
                            each.content().holder().district()))
            .toList());
  }

  @Test
  void a_review_that_nobody_waits_for_any_more_is_called_off() {
    var principal = principal("999414");
    var mine = begin(principal, "999414", TAIPEI, CITY_AWARD, "basic");
    done(turn(principal, mine, Move.SIGN));
    var paper = document("999414");
    done(
        handIn(principal, mine, Move.SUBMIT, Map.of("activity-plan", paper, "course-plan", paper)));
    var officer = People.officer(TAIPEI);
    done(handling.openReview(officer, mine.id()));
    var round = handling.look(officer, mine.id()).review().open().orElseThrow().round();
    var expert = experts.make(TAIPEI, 5);
    assignments.assign(officer, List.of(new Assignments.Pair(round, expert.reviewer())));
    assertEquals(1, sheets.list(expert.acting()).size());

    done(turn(principal, mine, Move.WITHDRAW));
    assertEquals(Round.CALLED_OFF, rounds.summary(officer, round).round().outcome());
    assertEquals(0, sheets.list(expert.acting()).size(), "nothing waits for the reviewer");
    assertEquals("first-review", officers(officer, mine, Move.REOPEN).stage());
    done(handling.openReview(officer, mine.id()));
    assertFalse(
        handling.look(officer, mine.id()).review().open().orElseThrow().round().equals(round));
  }

  /// Two of the pool find all as it should be, and the officer closes their round.
  private Candidacy judged(Acting officer, Mine mine, String outcome) {
    done(handling.openReview(officer, mine.id()));
    assertInstanceOf(
        Turned.ChangedMeanwhile.class, handling.openReview(officer, mine.id()), "opened once");
    var seen = handling.look(officer, mine.id());
    assertInstanceOf(
        Turned.Refused.class,
        handling.turn(
            officer,
            mine.id(),
            new Handling.Ask(seen.sight().candidacy().version(), Move.PASS, "")),
        "while reviewers are at it, closing their round decides");
    var round = seen.review().open().orElseThrow().round();
    for (var expert : List.of(experts.make(TAIPEI, 5), experts.make(TAIPEI, 5))) {
      assertEquals(
          List.of(),
          assignments
              .assign(officer, List.of(new Assignments.Pair(round, expert.reviewer())))
              .barred());
      finds(expert.acting(), round);
    }
    var summary = rounds.summary(officer, round);
    int version = summary.round().version();
    if (!summary.reservations().points().isEmpty()) {
      var silent = new Edit<>(version, new Decision(outcome, Map.of()));
      assertInstanceOf(Worked.Refused.class, rounds.decide(officer, round, silent));
    }
    var decision = new Edit<>(version, new Decision(outcome, Map.of(), WHY));
    assertInstanceOf(Worked.Done.class, rounds.decide(officer, round, decision));
    return handling.look(officer, mine.id()).sight().candidacy();
  }

  private void finds(Acting reviewer, UUID round) {
    var sheet = sheets.list(reviewer).getFirst().sheet();
    assertEquals(round, sheet.roundId());
    assertInstanceOf(Answered.Done.class, steps.accept(reviewer, sheet.id()));
    for (var item : rounds.summary(People.officer(TAIPEI), round).items()) {
      var typed = Map.of(MarkField.JUDGEMENT, "pass", MarkField.REASON, "資料齊全，與申請計畫相符。");
      var draft =
          switch (MarkDraft.read(item.question().marking(), typed, Map.of())) {
            case Checked.Valid<MarkDraft>(var valid) -> valid;
            case Checked.Invalid<MarkDraft>(var problems) -> throw new AssertionError(problems);
          };
      assertInstanceOf(
          Marked.Done.class, marks.save(reviewer, sheet.id(), item.question().key(), draft));
    }
    assertInstanceOf(Answered.Done.class, steps.submit(reviewer, sheet.id()));
  }
}
