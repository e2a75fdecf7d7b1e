package tw.jiegui.app;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
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
import tw.jiegui.core.candidacies.Handling;
import tw.jiegui.core.candidacies.Move;
import tw.jiegui.core.candidacies.State;
import tw.jiegui.core.candidacies.Subsidies;
import tw.jiegui.core.candidacies.SubsidyRecord;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.certification.Findings;
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
import tw.jiegui.core.schools.SchoolCode;

/// A candidacy goes step by step, each is taken once, and what it began with holds to its end.
@ExtendWith(ArquillianExtension.class)
class CandidaciesIT extends Candidacies {
  private static final String AWARD = "siep-award";

  @Inject Endorsing endorsing;
  @Inject CandidacyTable table;
  @Inject Subsidies subsidies;
  @Inject Policies policies;
  @Inject PolicySettings settings;

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

  private static Applying.Ask ask(int version, Move move) {
    return Applying.Ask.of(version, move);
  }

  private void endorse(Acting acting, Mine mine, Move move) {
    int version = endorsing.look(acting, MINISTRY, mine.id()).candidacy().version();
    done(endorsing.turn(acting, MINISTRY, mine.id(), new Handling.Ask(version, move, "")));
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

  private Acting coordinator(String code) {
    var school = roll.school(TAIPEI, code);
    var known = school.identity();
    var ref = new Hat.SchoolRef(school.id(), known.code().value(), known.nameZh(), known.nameEn());
    return new Acting(
        TAIPEI, Cast.newcomer(), List.of(new Hat(Role.SCHOOL_COORDINATOR, ref)), "test");
  }
}
