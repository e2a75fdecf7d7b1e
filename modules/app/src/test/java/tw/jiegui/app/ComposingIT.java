package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.candidacies.Applying.Mine;
import tw.jiegui.core.candidacies.Applying.Wish;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.Editions;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.composing.Start;
import tw.jiegui.core.composing.Trial;
import tw.jiegui.core.composing.Trials;
import tw.jiegui.core.composing.Worked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Decided;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.policy.PolicyParts;
import tw.jiegui.core.policy.PolicySettings;
import tw.jiegui.core.policy.ProposalDraft;
import tw.jiegui.core.policy.Proposed;
import tw.jiegui.core.policy.Verdict;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tenancy.Tenancy;

/// A scheme is composed by one and brought into force by another, with its numbers or not at all.
@ExtendWith(ArquillianExtension.class)
class ComposingIT {
  private static final AuthorityId MINISTRY = new AuthorityId("ministry");

  private static final Trials.Wanted ALL =
      new Trials.Wanted(0, Optional.empty(), new Paging(1, 25));

  @Inject Composer composer;
  @Inject Trials trials;
  @Inject Editions editions;
  @Inject Schemes schemes;
  @Inject Policies policies;
  @Inject PolicySettings settings;
  @Inject Applying applying;
  @Inject SchoolRoll roll;
  @Inject Tenancy tenancy;
  @Inject InstantSource clock;
  @Inject Probe probe;

  @Test
  void approved_by_a_second_person_the_numbers_and_the_version_are_there_together() {
    int before = policies.current(KEELUNG).revision();
    var proposal = proposed("harbour-one", sheet("5"));
    assertInstanceOf(Decided.OwnProposal.class, approve("one", proposal));
    assertTrue(versions("harbour-one").isEmpty());
    assertEquals(before, policies.current(KEELUNG).revision());
    assertInstanceOf(
        Worked.Awaiting.class,
        composer.write(admin("two"), "harbour-one", edit("harbour-one", sheet("7"))),
        "what somebody decides on stays as it is");
    assertInstanceOf(Decided.Done.class, approve("two", proposal));
    assertEquals(before + 1, policies.current(KEELUNG).revision());
    assertEquals(1, versions("harbour-one").size());
    var provision = policies.current(KEELUNG).policy().find("harbour-one.bronze.team-members");
    assertEquals(
        "{SY" + year() + ": {at-least: {metric: team-members, value: 5}}}",
        provision.orElseThrow().holds().statements().getFirst().line());
    assertThrows(Absent.class, () -> composer.bench(admin("one"), "harbour-one"));
  }

  @Test
  void what_was_rejected_can_be_mended_and_proposed_again() {
    var proposal = proposed("harbour-two", sheet("5"));
    assertInstanceOf(
        Decided.Done.class, settings.reject(admin("two"), proposal, new Verdict(1, "six, please")));
    assertTrue(versions("harbour-two").isEmpty());
    write("harbour-two", sheet("6"));
    assertInstanceOf(Decided.Done.class, approve("two", propose("harbour-two")));
    assertEquals(1, versions("harbour-two").size());
  }

  @Test
  void where_the_policy_has_lost_what_the_scheme_names_neither_comes_into_force() {
    assertInstanceOf(Decided.Done.class, approve("two", proposed("harbour-lent", sheet("5"))));
    var borrowed = "harbour-lent.bronze.team-members";
    var borrowing =
        sheet("").with("tier1-fact1-what", "policy").with("tier1-fact1-value", borrowed);
    var proposal = proposed("harbour-borrower", borrowing);
    var gone = settings.propose(admin("one"), new ProposalDraft("no longer", without(borrowed)));
    var removal = assertInstanceOf(Proposed.Done.class, gone).proposal().id();
    assertInstanceOf(Decided.Done.class, approve("two", removal));
    int before = policies.current(KEELUNG).revision();
    assertInstanceOf(Decided.Invalid.class, approve("two", proposal));
    assertEquals(before, policies.current(KEELUNG).revision());
    assertTrue(versions("harbour-borrower").isEmpty());
    assertTrue(composer.bench(admin("one"), "harbour-borrower").isAwaiting());
  }

  private List<PolicyChange> without(String path) {
    var parts = PolicyParts.of(policies.current(KEELUNG).policy());
    return Stream.of(PolicyChange.HEAD, "SY" + year())
        .map(part -> new PolicyChange(path, part, parts.find(path, part), null))
        .toList();
  }

  @Test
  void of_two_who_save_at_once_the_second_is_told_and_two_who_begin_have_one_draft()
      throws Exception {
    Callable<Worked> begin =
        () -> composer.begin(admin("one"), new Start.Fresh("harbour-race", name(), ""));
    var begun = AtOnce.all(List.of(begin, begin));
    assertEquals(1, begun.stream().filter(Worked.Done.class::isInstance).count());
    int version = composer.bench(admin("one"), "harbour-race").draft().version();
    Callable<Worked> one = () -> write("one", version, "5");
    Callable<Worked> two = () -> write("two", version, "6");
    var ends = AtOnce.all(List.of(one, two));
    assertEquals(1, ends.stream().filter(Worked.Done.class::isInstance).count());
    assertEquals(1, ends.stream().filter(Worked.ChangedMeanwhile.class::isInstance).count());
  }

  private Worked write(String who, int version, String team) {
    return composer.write(admin(who), "harbour-race", new Edit<>(version, sheet(team)));
  }

  @Test
  void a_candidacy_keeps_the_version_that_it_began_with() {
    assertInstanceOf(Decided.Done.class, approve("two", proposed("harbour-kept", sheet("5"))));
    var old = begin("999501", "harbour-kept");
    assertInstanceOf(
        Worked.Done.class, composer.begin(admin("one"), new Start.Version("harbour-kept")));
    var sheet = composer.bench(admin("one"), "harbour-kept").draft().sheet();
    assertEquals("5", sheet.value("tier1-fact1-value"), "it goes on from the version before");
    write("harbour-kept", sheet.with("tier1-fact1-value", "9"));
    assertInstanceOf(Decided.Done.class, approve("two", propose("harbour-kept")));
    assertEquals(2, versions("harbour-kept").size());
    var young = begin("999502", "harbour-kept");
    assertEquals(List.of("5 1"), asked("999501", old));
    assertEquals(List.of("9 2"), asked("999502", young));
  }

  @Test
  void a_replaced_version_is_read_by_the_numbers_that_it_had() {
    approve("two", proposed("harbour-read", sheet("5")));
    composer.begin(admin("one"), new Start.Version("harbour-read"));
    var sheet = composer.bench(admin("one"), "harbour-read").draft().sheet();
    write("harbour-read", sheet.with("tier1-fact1-value", "9"));
    var proposal = propose("harbour-read");
    assertEquals(
        Optional.of("harbour-read"),
        composer.schemeOf(admin("two"), proposal),
        "four eyes read it");
    approve("two", proposal);
    assertEquals(Optional.empty(), composer.schemeOf(admin("two"), proposal));
    assertEquals(List.of("5", "9"), List.of(team("harbour-read", 1), team("harbour-read", 2)));
    var edition =
        editions.edition(roll.principal(KEELUNG, "999504"), version(KEELUNG, "harbour-read", 2));
    assertEquals("admin two", edition.label().kept().by());
    assertEquals(1, edition.before().orElseThrow().number());
  }

  private String team(String scheme, int number) {
    var edition = editions.edition(People.officer(KEELUNG), version(KEELUNG, scheme, number));
    return edition
        .rules()
        .said(scheme + ".bronze.team-members")
        .says()
        .en()
        .replaceAll("[^0-9]", "");
  }

  private static Editions.Wanted version(AuthorityId granting, String scheme, int number) {
    return new Editions.Wanted(granting, scheme, number, Optional.empty());
  }

  @Test
  void an_authoritys_schemes_are_read_by_its_own_and_the_ministrys_by_all() {
    approve("two", proposed("harbour-closed", sheet("5")));
    var own = version(KEELUNG, "harbour-closed", 1);
    assertEquals("harbour-closed", editions.edition(admin("one"), own).rules().scheme().key());
    assertThrows(Absent.class, () -> editions.edition(People.officer(TAIPEI), own));
    var badge = version(MINISTRY, "siep-badge", 1);
    var read = editions.edition(roll.principal(KEELUNG, "999505"), badge);
    assertEquals("siep-badge", read.rules().scheme().key());
    assertThrows(
        Absent.class, () -> editions.edition(admin("one"), version(MINISTRY, "siep-badge", 7)));
    assertThrows(
        Absent.class, () -> editions.edition(admin("one"), version(KEELUNG, "siep-badge", 1)));
  }

  /// What is asked of the team, and by which version.
  private List<String> asked(String code, Candidacy candidacy) {
    var mine = new Mine(new SchoolCode(code), KEELUNG, candidacy.id());
    var seen = applying.look(roll.principal(KEELUNG, code), mine);
    return seen.findings().all().stream()
        .filter(found -> found.head().key().equals("team-members"))
        .map(found -> found.head().asks().en().replaceAll("[^0-9]", ""))
        .map(number -> number + " " + candidacy.terms().scheme().number())
        .toList();
  }

  private Candidacy begin(String code, String scheme) {
    var mine = new Mine(new SchoolCode(code), KEELUNG, UUID.randomUUID());
    return applying.begin(roll.principal(KEELUNG, code), new Wish(mine, scheme, "bronze"));
  }

  @Test
  void a_version_of_next_year_is_offered_to_nobody_yet() {
    var later = sheet("5").with("from", String.valueOf(year() + 1));
    assertInstanceOf(Decided.Done.class, approve("two", proposed("harbour-later", later)));
    assertEquals(1, versions("harbour-later").size());
    assertTrue(
        schemes.list(KEELUNG).stream()
            .noneMatch(each -> each.scheme().key().equals("harbour-later")));
  }

  @Test
  void it_is_tried_on_all_schools_with_as_many_statements_as_on_few() {
    roll.school(KEELUNG, "999503");
    composer.begin(admin("one"), new Start.Fresh("harbour-tried", name(), ""));
    assertTrue(trials.run(admin("one"), "harbour-tried", ALL).isEmpty(), "not right yet");
    write("harbour-tried", sheet("5"));
    int few = probe.statements(() -> trials.run(admin("one"), "harbour-tried", ALL));
    tenancy.within(KEELUNG, () -> probe.execute(MANY));
    assertEquals(few, probe.statements(() -> trials.run(admin("one"), "harbour-tried", ALL)));
    assertTrue(few <= 35, few + " statements");
    var trial = trials.run(admin("one"), "harbour-tried", ALL).orElseThrow();
    assertEquals(25, trial.page().rows().size());
    assertTrue(trial.page().total() >= 300, trial.page().total() + " schools");
    var missing = Optional.of(Trial.Verdict.MISSING);
    var those =
        trials
            .run(admin("one"), "harbour-tried", new Trials.Wanted(0, missing, new Paging(1, 25)))
            .orElseThrow();
    assertEquals(trial.tallies().getFirst().schools(Trial.Verdict.MISSING), those.page().total());
  }

  private static final String MANY =
      """
      insert into school (authority, id, code, name_zh, name_en, kind, ownership, district,
        remote, students, teachers, status, changed_at, changed_by)
      select 'keelung', uuidv7(), 'Q' || lpad(cast(n as text), 5, '0'), '試算國小', '', 'ELEMENTARY',
        'MUNICIPAL', '中正區', false, 100, 10, 'OPEN', now(), '' from generate_series(1, 300) n
      """;

  @Test
  void nobody_else_composes_and_no_other_authority_sees_a_draft() {
    composer.begin(admin("one"), new Start.Fresh("harbour-secret", name(), ""));
    var stranger = new Acting(TAIPEI, admin("one").person(), admin("one").hats(), "test");
    assertThrows(Absent.class, () -> composer.bench(stranger, "harbour-secret"));
    assertTrue(
        composer.overview(stranger).drafts().stream()
            .map(each -> each.draft().scheme())
            .noneMatch("harbour-secret"::equals));
    assertThrows(Forbidden.class, () -> composer.overview(People.officer(KEELUNG)));
    assertInstanceOf(
        Worked.Refused.class,
        composer.begin(stranger, new Start.Fresh("award", name(), "")),
        "the policy's own topics are taken");
  }

  private UUID proposed(String key, Sheet sheet) {
    assertInstanceOf(
        Worked.Done.class, composer.begin(admin("one"), new Start.Fresh(key, name(), "")));
    write(key, sheet);
    return propose(key);
  }

  private UUID propose(String key) {
    int version = composer.bench(admin("one"), key).draft().version();
    var worked = composer.propose(admin("one"), key, version);
    return assertInstanceOf(Worked.Done.class, worked, worked::toString)
        .draft()
        .proposalId()
        .orElseThrow();
  }

  private void write(String key, Sheet sheet) {
    assertInstanceOf(Worked.Done.class, composer.write(admin("one"), key, edit(key, sheet)));
  }

  private Edit<Sheet> edit(String key, Sheet sheet) {
    return new Edit<>(composer.bench(admin("one"), key).draft().version(), sheet);
  }

  private Decided approve(String who, UUID proposal) {
    return settings.approve(admin(who), proposal, new Verdict(1, ""));
  }

  private List<Schemes.Label> versions(String key) {
    return schemes.listVersions(KEELUNG).stream()
        .filter(label -> label.scheme().equals(key))
        .toList();
  }

  private static Bilingual name() {
    return new Bilingual("海港國際學校", "Harbour School");
  }

  private int year() {
    return SchoolYear.of(Calendars.today(clock)).roc();
  }

  private Sheet sheet(String team) {
    var values = new HashMap<String, String>();
    values.putAll(
        Map.of(
            "name_zh",
            "海港國際學校",
            "name_en",
            "Harbour School",
            "about_zh",
            "說明",
            "from",
            String.valueOf(year()),
            "open_to",
            "own-schools",
            "title_zh",
            "要點",
            "issued",
            "2026-08-01",
            "place",
            "第3點"));
    values.putAll(
        Map.of(
            "tier1-name_zh",
            "青銅",
            "tier1-name_en",
            "Bronze",
            "tier1-validity",
            "2",
            "tier1-fact1-what",
            "team-members",
            "tier1-fact1-how",
            "at-least",
            "tier1-fact1-value",
            team));
    values.putAll(
        Map.of("stage1-kind", "decision", "stage1-name_zh", "核定", "stage1-name_en", "Decision"));
    return new Sheet(values);
  }

  private static Acting admin(String name) {
    return new Acting(
        KEELUNG,
        new Person("composing-" + name, "admin " + name, name + "@demo.example"),
        List.of(new Hat(Role.AUTHORITY_ADMIN, null)),
        "test");
  }
}
