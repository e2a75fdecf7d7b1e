package tw.jiegui.app;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Applying.Wish;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.CandidacyFilter;
import tw.jiegui.core.candidacies.CandidacyTable;
import tw.jiegui.core.candidacies.Endorsing;
import tw.jiegui.core.candidacies.Exhibits;
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Happening;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.Several;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Subsidies;
import tw.jiegui.core.candidacies.SubsidyRecord;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.certificates.Register;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.policy.StatementDraft;
import tw.jiegui.core.policy.Verdict;
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
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolDraft;
import tw.jiegui.core.schools.SchoolEvent;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.core.tenancy.Tenancy;

/// A candidacy goes step by step, each is taken once, and what it began with holds to its end.
@ExtendWith(ArquillianExtension.class)
class CandidaciesIT {
  private static final AuthorityId MINISTRY = new AuthorityId("ministry");
  private static final String AWARD = "siep-award";
  private static final String CITY_AWARD = "international-school-award";
  private static final String WHY = "委員已到校查證，資料將於一週內補登。";

  @Inject Applying applying;
  @Inject Endorsing endorsing;
  @Inject Handling handling;
  @Inject Several several;
  @Inject CandidacyTable table;
  @Inject Subsidies subsidies;
  @Inject Exhibits exhibits;
  @Inject Rounds rounds;
  @Inject Sheets sheets;
  @Inject SheetSteps steps;
  @Inject Marks marks;
  @Inject Assignments assignments;
  @Inject Experts experts;
  @Inject Register register;
  @Inject SchoolRegistry registry;
  @Inject Schools schools;
  @Inject Policies policies;
  @Inject PolicySettings settings;
  @Inject Tenancy tenancy;
  @Inject InstantSource clock;
  @Inject Probe probe;

  @Deployment
  static WebArchive war() {
    return Built.war(
        CandidaciesIT.class, People.class, Probe.class, Cast.class, AtOnce.class, Experts.class);
  }

  @Test
  void an_application_to_the_ministry_goes_its_way_and_each_step_is_kept() {
    var principal = principal("999401");
    var mine = begin(principal, "999401", MINISTRY, AWARD, "international");
    assertInstanceOf(
        Turned.ChangedMeanwhile.class, turn(principal, mine, Move.SUBMIT), "not signed yet");
    done(turn(principal, mine, Move.SIGN));
    assertEquals(State.WITH_AUTHORITY, done(turn(principal, mine, Move.SUBMIT)).state());

    var officer = People.officer(MINISTRY);
    assertTrue(table.list(officer, search("999401"), new Paging(1, 10)).isEmpty(), "not endorsed");
    var city = People.officer(TAIPEI);
    assertTrue(
        endorsing.listWaiting(city).stream()
            .anyMatch(each -> each.candidacy().id().equals(mine.id())));
    endorse(city, mine, Move.ENDORSE);
    assertEquals("online-review", officers(officer, mine, Move.PASS).stage());
    assertEquals("site-visit", officers(officer, mine, Move.PASS).stage());
    assertEquals("decision", officers(officer, mine, Move.SKIP).stage());
    assertEquals("publication", officers(officer, mine, Move.PASS).stage());
    assertEquals(State.PASSED, officers(officer, mine, Move.PASS).state());

    var seen = handling.look(officer, mine.id());
    assertEquals(
        "begin sign submit endorse pass pass skip pass pass",
        seen.sight().way().steps().stream().map(step -> step.move().slug()).collect(joining(" ")));
    assertEquals(3, seen.following().validYears());
    assertEquals(9, deeds(MINISTRY, mine.id()));
  }

  @Test
  void nobody_else_comes_near() {
    var principal = principal("999402");
    var mine = begin(principal, "999402", MINISTRY, AWARD, "global");
    var neighbour = principal("999403");
    var theirs = new Mine(new SchoolCode("999403"), MINISTRY, mine.id());
    assertThrows(Absent.class, () -> applying.look(neighbour, theirs));
    assertThrows(Forbidden.class, () -> applying.look(neighbour, mine));
    assertThrows(Absent.class, () -> handling.look(People.officer(TAIPEI), mine.id()));
    assertThrows(Absent.class, () -> endorsing.look(People.officer(KEELUNG), MINISTRY, mine.id()));
    assertThrows(
        Forbidden.class,
        () -> applying.turn(coordinator("999402"), mine, ask(1, Move.SIGN)),
        "the principal alone signs");
  }

  @Test
  void begun_twice_at_once_it_is_one() throws Exception {
    var principal = principal("999404");
    var code = new SchoolCode("999404");
    Callable<Candidacy> begin =
        () ->
            applying.begin(
                principal,
                new Wish(new Mine(code, MINISTRY, UUID.randomUUID()), AWARD, "continental"));
    var begun = AtOnce.all(List.of(begin, begin, begin));
    assertEquals(1, begun.stream().map(Candidacy::id).distinct().count());
  }

  @Test
  void handed_in_twice_at_once_it_is_handed_in_once() throws Exception {
    var principal = principal("999405");
    var mine = begin(principal, "999405", MINISTRY, AWARD, "global");
    int version = done(turn(principal, mine, Move.SIGN)).version();
    Callable<Turned> submit = () -> applying.turn(principal, mine, ask(version, Move.SUBMIT));
    AtOnce.all(List.of(submit, submit)).forEach(CandidaciesIT::done);
    assertEquals(
        1,
        applying.look(principal, mine).sight().way().steps().stream()
            .filter(step -> step.move() == Move.SUBMIT)
            .count());
  }

  @Test
  void of_two_officers_who_decide_at_once_the_second_is_told() throws Exception {
    var mine = nominated("999406");
    var officer = People.officer(MINISTRY);
    int version = handling.look(officer, mine.id()).sight().candidacy().version();
    Callable<Turned> pass =
        () -> handling.turn(officer, mine.id(), new Handling.Ask(version, Move.PASS, ""));
    Callable<Turned> fail =
        () -> handling.turn(officer, mine.id(), new Handling.Ask(version, Move.FAIL, "not yet"));
    var ends = AtOnce.all(List.of(pass, fail));
    assertEquals(1, ends.stream().filter(Turned.Done.class::isInstance).count(), ends.toString());
    assertEquals(1, ends.stream().filter(Turned.ChangedMeanwhile.class::isInstance).count());
  }

  @Test
  void refusing_and_reopening_say_why() {
    var mine = nominated("999407");
    var officer = People.officer(MINISTRY);
    int version = handling.look(officer, mine.id()).sight().candidacy().version();
    assertInstanceOf(
        Turned.Refused.class,
        handling.turn(officer, mine.id(), new Handling.Ask(version, Move.FAIL, "")));
    var failed = officers(officer, mine, Move.FAIL);
    assertEquals(State.FAILED, failed.state());
    assertTrue(failed.decidedOn().isPresent());
    var principal = principal("999407");
    var other = begin(principal, "999407", MINISTRY, AWARD, "international");
    assertFalse(other.id().equals(mine.id()));
    assertInstanceOf(
        Turned.Refused.class,
        handling.turn(
            officer, mine.id(), new Handling.Ask(failed.version(), Move.REOPEN, "because")));
    done(turn(principal, other, Move.WITHDRAW));
    var again = officers(officer, mine, Move.REOPEN);
    assertEquals("nomination", again.stage());
    assertTrue(again.decidedOn().isEmpty() && again.due().isPresent());
  }

  @Test
  void what_is_sent_back_for_mending_comes_back_to_the_same_stage() {
    var mine = nominated("999408");
    var officer = People.officer(MINISTRY);
    var returned = officers(officer, mine, Move.RETURN);
    assertEquals(State.MENDING, returned.state());
    assertEquals(today().plusDays(14), returned.due().orElseThrow());
    var principal = principal("999408");
    var back = done(turn(principal, mine, Move.HAND_IN));
    assertEquals("in-stage nomination", back.state().slug() + " " + back.stage());
  }

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

    var school = school(new SchoolCode("999413"));
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

  @Test
  void a_candidacy_keeps_the_rules_that_it_began_with() {
    var principal = principal("999410");
    var mine = begin(principal, "999410", TAIPEI, CITY_AWARD, "basic");
    var before = asked(applying.look(principal, mine).findings());
    raiseTeam();
    assertEquals(before, asked(applying.look(principal, mine).findings()));
    var now =
        applying.overview(principal, new SchoolCode("999410")).openings().stream()
            .flatMap(opening -> opening.chances().stream())
            .filter(chance -> chance.tier().key().equals("basic"))
            .filter(chance -> chance.question().scheme().key().equals(CITY_AWARD))
            .findFirst()
            .orElseThrow();
    assertFalse(before.equals(asked(now.findings())), "the rule has changed for whoever comes now");
  }

  private static String asked(Findings findings) {
    return findings.all().stream()
        .filter(found -> found.head().key().equals("team"))
        .map(found -> found.head().asks().en())
        .collect(joining());
  }

  private void raiseTeam() {
    var team = policies.current(TAIPEI).policy().find("award.basic.team").orElseThrow();
    var typed = "at-least: { metric: team-members, value: 9 }";
    var year = SchoolYear.of(today()).notation();
    var change =
        switch (new StatementDraft(year, "", typed).check(team)) {
          case Checked.Valid<PolicyChange>(var valid) -> valid;
          case Checked.Invalid<PolicyChange>(var problems) -> throw new AssertionError(problems);
        };
    var proposal =
        assertInstanceOf(
                Proposed.Done.class,
                settings.propose(admin("one"), new ProposalDraft("more", List.of(change))))
            .proposal();
    assertInstanceOf(
        Decided.Done.class,
        settings.approve(admin("two"), proposal.id(), new Verdict(proposal.version(), "")));
  }

  private static Acting admin(String name) {
    return Cast.admin(
        new tw.jiegui.core.authority.Person("subject-" + name, name, name + "@demo.example"));
  }

  @Test
  void a_subsidy_of_this_year_closes_the_badge_of_its_level_and_those_above() {
    var principal = principal("999411");
    var holder = new SubsidyRecord.Holder(TAIPEI, "999411", new Bilingual("申請國小", ""));
    var grant = new SubsidyRecord.Grant("intermediate", today(), 150_000, "letter 1");
    var officer = People.officer(MINISTRY);
    var first = subsidies.record(officer, UUID.randomUUID(), holder, grant);
    assertEquals(first.id(), subsidies.record(officer, UUID.randomUUID(), holder, grant).id());
    var closed =
        applying.overview(principal, new SchoolCode("999411")).openings().stream()
            .flatMap(opening -> opening.chances().stream())
            .filter(chance -> chance.question().scheme().key().equals("siep-badge"))
            .flatMap(
                chance ->
                    chance.findings().all().stream()
                        .filter(found -> found.isMissing())
                        .map(found -> chance.tier().key() + " " + found.head().key()))
            .filter(each -> each.contains("subsidy") || each.contains("same-year"))
            .toList();
    assertEquals(List.of("intermediate same-year", "advanced after-intermediate-subsidy"), closed);
  }

  @Test
  void the_table_takes_as_many_statements_for_600_as_for_one() {
    nominated("999412");
    var officer = People.officer(MINISTRY);
    int few = probe.statements(() -> table.list(officer, search("999412"), new Paging(1, 50)));
    tenancy.within(MINISTRY, () -> probe.execute(SIX_HUNDRED));
    var all = table.list(officer, search("many"), new Paging(1, 50));
    assertEquals(600, all.total());
    assertEquals(50, all.rows().size());
    assertEquals(
        few, probe.statements(() -> table.list(officer, search("many"), new Paging(1, 50))));
    assertTrue(few <= 3, few + " statements");
    assertEquals(600, table.listAll(officer, search("many")).size());
  }

  private static final String SIX_HUNDRED =
      """
      insert into candidacy (authority, id, applicant_authority, school_id, school_code, school_zh, scheme,
        scheme_number, policy_revision, tier, asked_on, submitted_on, year, state, stage, changed_at, changed_by)
      select 'ministry', uuidv7(), 'taipei', uuidv7(), 'M' || lpad(n::text, 5, '0'), 'many ' || n,
        'siep-award', 1, 1, 'global', current_date, current_date, 'FY115', 'IN_STAGE', 'nomination', now(), 'test'
      from generate_series(1, 600) n
      """;

  private Mine nominated(String code) {
    var principal = principal(code);
    var mine = begin(principal, code, MINISTRY, AWARD, "international");
    done(turn(principal, mine, Move.SIGN));
    done(turn(principal, mine, Move.SUBMIT));
    endorse(People.officer(TAIPEI), mine, Move.ENDORSE);
    return mine;
  }

  private Mine begin(Acting acting, String code, AuthorityId granting, String scheme, String tier) {
    var mine = new Mine(new SchoolCode(code), granting, UUID.randomUUID());
    return new Mine(
        mine.code(), granting, applying.begin(acting, new Wish(mine, scheme, tier)).id());
  }

  private Turned turn(Acting acting, Mine mine, Move move) {
    int version = applying.look(acting, mine).sight().candidacy().version();
    return applying.turn(acting, mine, ask(version, move));
  }

  private Turned handIn(Acting acting, Mine mine, Move move, Map<String, UUID> papers) {
    int version = applying.look(acting, mine).sight().candidacy().version();
    return applying.turn(acting, mine, new Applying.Ask(version, move, "", papers));
  }

  private static Applying.Ask ask(int version, Move move) {
    return Applying.Ask.of(version, move);
  }

  private void endorse(Acting acting, Mine mine, Move move) {
    int version = endorsing.look(acting, MINISTRY, mine.id()).candidacy().version();
    done(endorsing.turn(acting, MINISTRY, mine.id(), new Handling.Ask(version, move, "")));
  }

  private Candidacy officers(Acting officer, Mine mine, Move move) {
    int version = handling.look(officer, mine.id()).sight().candidacy().version();
    return done(handling.turn(officer, mine.id(), new Handling.Ask(version, move, "because")));
  }

  private void happens(Acting officer, Mine mine, Happening.Kind kind) {
    var told = new Happening.Told(kind, today(), "an expert", "");
    var id = UUID.randomUUID();
    handling.record(officer, mine.id(), id, told);
    handling.record(officer, mine.id(), id, told);
  }

  private static Candidacy done(Turned turned) {
    return assertInstanceOf(Turned.Done.class, turned, turned.toString()).candidacy();
  }

  private static CandidacyFilter search(String text) {
    return new CandidacyFilter(
        text,
        "",
        "",
        new CandidacyFilter.Standing(Optional.empty(), "", false),
        CandidacyFilter.Order.DUE);
  }

  private int deeds(AuthorityId authority, UUID candidacy) {
    return tenancy.within(
        authority,
        () ->
            probe
                .query(
                    "select 1 from audit_entry where subject_kind = 'candidacy' and subject_id = '"
                        + candidacy
                        + "'")
                .size());
  }

  private UUID document(String code) {
    var id = UUID.randomUUID();
    var sql =
        """
        insert into document (authority, id, school_id, year, name, kind, size, content, state,
          recorded_at, recorded_by, changed_at, changed_by)
        select authority, '%s', id, %d, 'paper.pdf', 'PDF', 1, repeat('0', 64), 'CLEAN', now(), 'test', now(), 'test'
        from school where code = '%s'
        """
            .formatted(id, SchoolYear.of(today()).roc(), code);
    tenancy.within(TAIPEI, () -> probe.execute(sql));
    return id;
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  private Acting principal(String code) {
    return Cast.principal(Cast.newcomer(), school(new SchoolCode(code)));
  }

  private Acting coordinator(String code) {
    var school = school(new SchoolCode(code));
    var known = school.identity();
    var ref = new Hat.SchoolRef(school.id(), known.code().value(), known.nameZh(), known.nameEn());
    return new Acting(
        TAIPEI, Cast.newcomer(), List.of(new Hat(Role.SCHOOL_COORDINATOR, ref)), "test");
  }

  private School school(SchoolCode code) {
    if (registry.look(TAIPEI, code) instanceof Sighting.Nowhere) {
      registry.register(
          People.officer(TAIPEI),
          new SchoolDraft.Entry(
              new SchoolIdentity(code, "申請國小", ""),
              new SchoolFacts(
                  SchoolKind.ELEMENTARY,
                  Ownership.MUNICIPAL,
                  "中正區",
                  false,
                  new SchoolFacts.Heads(100, 10))),
          new SchoolEvent.Ground(LocalDate.of(2025, 8, 1), "opened"));
    }
    return tenancy.within(TAIPEI, () -> schools.school(code));
  }
}
