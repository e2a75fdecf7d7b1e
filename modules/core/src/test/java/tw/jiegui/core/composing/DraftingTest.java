package tw.jiegui.core.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.Findings;
import tw.jiegui.core.certification.Following;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.certification.History;
import tw.jiegui.core.certification.Known;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.SchemeVersion;
import tw.jiegui.core.certification.SchemeWriter;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.PolicyReader;

class DraftingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Policy POLICY =
      new PolicyReader()
          .whole(
              "city",
              """
              authority: keelung
              documents: { law: { title: { zh: 法, en: Law }, issued: "2022" } }
              topics: { city: { zh: 市, en: City } }
              provisions:
                city.team:
                  name: { zh: 團隊, en: Team }
                  source: { document: law, place: 一 }
                  holds: { SY111: { at-least: { metric: team-members, value: 3 } } }
                city.grant:
                  name: { zh: 補助, en: Grant }
                  source: { document: law, place: 二 }
                  holds: { SY111: { amount: 5000 } }
              """)
          .policy("keelung");

  static Sheet harbour() {
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
            "115",
            "open_to",
            "own-schools",
            "title_zh",
            "海港國際學校認證要點",
            "issued",
            "2026-08-01",
            "place",
            "第3點",
            "mending",
            "14"));
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
            "6",
            "tier1-prize",
            "30,000",
            "tier1-prize_years",
            "1",
            "tier1-prize_wait",
            "1"));
    values.putAll(
        Map.of(
            "tier1-judged1-name_zh",
            "學習成果",
            "tier1-judged1-asks_zh",
            "看得出學生學到什麼。",
            "tier1-follows",
            "記功一次 | One merit",
            "tier1-applications",
            "2",
            "tier2-name_zh",
            "白銀",
            "tier2-name_en",
            "Silver",
            "tier2-validity",
            "3",
            "tier2-holds",
            "own/bronze",
            "tier2-holds_years",
            "1"));
    values.putAll(
        Map.of(
            "tier2-fact1-what",
            "students-taking-part",
            "tier2-fact1-how",
            "share",
            "tier2-fact1-value",
            "29.9",
            "tier2-fact2-what",
            "team-cross-disciplinary",
            "tier2-fact3-what",
            "policy",
            "tier2-fact3-value",
            "city.team"));
    values.putAll(
        Map.of(
            "stage1-kind",
            "hand-in",
            "stage1-name_zh",
            "申請",
            "stage1-name_en",
            "Application",
            "stage1-papers",
            "計畫書 | Plan\n名冊",
            "stage2-kind",
            "review",
            "stage2-name_zh",
            "審查",
            "stage2-name_en",
            "Review",
            "stage2-days",
            "20"));
    values.putAll(
        Map.of(
            "stage2-counted",
            "working",
            "stage2-reviewers",
            "2",
            "stage2-masked",
            "yes",
            "stage2-outcomes",
            "pass,mend-and-review,fail"));
    return new Sheet(values);
  }

  private static Grounds grounds(Policy policy, Scheme... schemes) {
    return new Grounds(
        policy,
        List.of(),
        List.of(schemes),
        new Grounds.Position(false, schemes.length + 1, Optional.empty()));
  }

  private static Composed composed(Sheet sheet) {
    return composed(sheet, grounds(POLICY));
  }

  private static Composed composed(Sheet sheet, Grounds grounds) {
    return switch (Drafting.check("harbour", sheet, grounds)) {
      case Checked.Valid<Composed>(var composed) -> composed;
      case Checked.Invalid<Composed>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<String> wrong(Sheet sheet) {
    return Drafting.check("harbour", sheet, grounds(POLICY)).found().stream()
        .map(problem -> problem.field() + " " + problem.code())
        .sorted()
        .toList();
  }

  @Test
  void numbers_become_provisions_and_the_scheme_names_their_paths() {
    var composed = composed(harbour());
    assertFalse(SchemeWriter.write(composed.scheme()).contains("30000"), "no number in a scheme");
    assertEquals(
        "harbour.bronze.valid",
        composed.scheme().tier("bronze").orElseThrow().outcomes().validity());
    var prize = composed.policy().find("harbour.bronze.prize").orElseThrow();
    assertEquals("青銅：獎勵金", prize.name().zh());
    assertEquals("{SY115: {amount: 30000}}", prize.holds().statements().getFirst().line());
    assertEquals("海港國際學校認證要點，第3點", composed.policy().cite(prize.source()).zh());
  }

  @Test
  void what_is_composed_decides_like_any_scheme() {
    var composed = composed(harbour());
    var bronze = findings(composed, "bronze", 6, History.NONE);
    assertEquals("met", verdict(bronze, "team-members"));
    assertEquals("missing", verdict(findings(composed, "bronze", 5, History.NONE), "team-members"));
    assertTrue(bronze.mayApply());
    assertFalse(findings(composed, "silver", 6, History.NONE).mayApply(), "bronze is not held");
    assertTrue(findings(composed, "silver", 6, bronzeSince(2025)).mayApply());
    assertFalse(findings(composed, "silver", 6, bronzeSince(2026)).mayApply(), "not a year yet");
    var applied = new History.Applied("harbour", "bronze", LocalDate.of(2026, 9, 1), null);
    var twice = new History(List.of(applied, applied), List.of(), List.of());
    assertFalse(findings(composed, "bronze", 6, twice).mayApply(), "the third application");
  }

  @Test
  void after_a_refusal_a_school_waits() {
    var composed = composed(harbour().with("tier1-refused_years", "2"));
    assertFalse(findings(composed, "bronze", 6, refusedIn(2025)).mayApply());
    assertTrue(findings(composed, "bronze", 6, refusedIn(2024)).mayApply());
    assertTrue(findings(composed, "bronze", 6, History.NONE).mayApply());
  }

  private static History refusedIn(int year) {
    var asked = LocalDate.of(year, 3, 1);
    var refused = new History.Applied("harbour", "bronze", asked, asked.plusMonths(3));
    return new History(List.of(refused), List.of(), List.of());
  }

  private static History bronzeSince(int year) {
    var from = LocalDate.of(year, 9, 1);
    var held = new History.Held("harbour", "bronze", from, from.plusYears(2));
    return new History(List.of(), List.of(held), List.of());
  }

  private static Findings findings(Composed composed, String tier, int team, History history) {
    var facts = Facts.NONE.with("team-members", BigDecimal.valueOf(team));
    return Findings.of(question(composed, tier), new Known(facts, List.of(), history));
  }

  private static Question question(Composed composed, String tier) {
    var scheme = composed.scheme();
    return new Question(scheme, scheme.tier(tier).orElseThrow(), composed.policy(), TODAY);
  }

  private static String verdict(Findings findings, String key) {
    return findings.all().stream()
        .filter(found -> found.head().key().equals(key))
        .map(found -> found.isMet() ? "met" : found.isMissing() ? "missing" : "unknown")
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_follows_is_paid_in_the_year_after() {
    var following = Following.of(question(composed(harbour()), "bronze"));
    assertEquals(2, following.validYears());
    assertEquals(30_000, following.payments().getFirst().ntd());
    assertEquals(116, following.payments().getFirst().year().roc());
    assertEquals("One merit", following.merits().getFirst().says().en());
  }

  @Test
  void what_is_wrong_is_said_beside_its_field() {
    assertEquals(List.of("tier1-validity required"), wrong(harbour().with("tier1-validity", " ")));
    assertEquals(
        List.of("tier1-fact1-value not-a-number"), wrong(harbour().with("tier1-fact1-value", "六")));
    assertEquals(
        List.of("tier2-fact1-value composing.not-within"),
        wrong(harbour().with("tier2-fact1-value", "101")));
    assertEquals(
        List.of("tier1-validity composing.not-whole-within"),
        wrong(harbour().with("tier1-validity", "1.5")));
    assertEquals(
        List.of("tier2-fact3-value composing.no-such-provision"),
        wrong(harbour().with("tier2-fact3-value", "city.nothing")));
    assertEquals(
        List.of("tier2-fact3-value composing.other-kind"),
        wrong(harbour().with("tier2-fact3-value", "city.grant")));
    assertEquals(
        List.of("tier2-holds not-a-choice"), wrong(harbour().with("tier2-holds", "own/gold")));
    assertEquals(List.of("mending composing.mending-needed"), wrong(harbour().with("mending", "")));
    assertEquals(List.of("from composing.not-a-year"), wrong(harbour().with("from", "2026")));
    assertEquals(
        List.of("stage2-reviewers composing.not-whole-within"),
        wrong(harbour().with("stage2-reviewers", "0")));
    assertEquals(
        List.of(
            "tier1-standards composing.standards-needed",
            "tier2-standards composing.standards-needed"),
        wrong(harbour().with("stage2-judges", "standards")));
    assertEquals(
        List.of("stage1-kind composing.nobody-decides"),
        wrong(harbour().remove("stage", 2).with("mending", "")));
    assertEquals(List.of("open_to not-a-choice"), wrong(harbour().with("open_to", "all-schools")));
    assertEquals(List.of("window_closes required"), wrong(harbour().with("window_opens", "09-01")));
  }

  @Test
  void the_kind_of_year_and_the_endorsement_are_those_of_before_until_others_are_chosen() {
    var round = composed(harbour()).scheme().entry().round();
    assertEquals(Entry.Counted.SCHOOL_YEAR, round.countedIn());
    assertEquals(Entry.Endorsement.NONE, round.endorsement());
    var chosen = harbour().with("counted_in", "fiscal-year").with("open_to", "nobody");
    var first = composed(chosen.with("endorsement", "required"));
    assertEquals(Entry.Counted.FISCAL_YEAR, first.scheme().entry().round().countedIn());
    var next = composed(harbour().with("open_to", "nobody"), grounds(POLICY, first.scheme()));
    assertEquals(first.scheme().entry().round(), next.scheme().entry().round());
    var back = harbour().with("counted_in", "school-year").with("endorsement", "none");
    assertEquals(round, composed(back, grounds(POLICY, first.scheme())).scheme().entry().round());
    assertEquals(
        List.of("counted_in not-a-choice", "endorsement composing.nobody-endorses"),
        wrong(harbour().with("counted_in", "moon-year").with("endorsement", "required")));
  }

  @Test
  void a_scheme_is_read_in_the_words_of_the_policy_on_the_day() {
    var composed = composed(harbour());
    var rules =
        new Rulebook(
            composed.scheme(), composed.policy(), TODAY, new Rulebook.Beside(List.of(), List.of()));
    var team = rules.said("harbour.bronze.team-members");
    assertEquals("青銅：團隊成員", team.name().zh().substring(0, 7));
    assertTrue(team.says().en().contains("at least 6"), team::toString);
    assertEquals("海港國際學校認證要點，第3點", team.source().zh());
    var silver = composed.scheme().tier("silver").orElseThrow();
    assertEquals("Harbour School Bronze", rules.certificates(silver).getFirst().en());
    var before =
        new Rulebook(
            composed.scheme(), composed.policy(), LocalDate.of(2020, 1, 1), rules.beside());
    assertEquals("nothing in that year", before.said("harbour.bronze.prize").says().en());
    assertEquals(Optional.empty(), rules.said("harbour.gone").path());
  }

  @Test
  void several_wrong_fields_are_told_at_once_each_once() {
    var wrong = wrong(new Sheet(Map.of("tier1-name_zh", "x")));
    assertTrue(wrong.size() > 8, wrong::toString);
    assertEquals(
        wrong.stream().map(each -> each.replaceAll(" .*", "")).distinct().count(), wrong.size());
  }

  @Test
  void a_later_version_lays_down_only_what_changes_and_what_was_stays() {
    var first = composed(harbour());
    var sheet = Unfolding.of(first.scheme(), first.policy(), TODAY);
    var next =
        composed(
            sheet.with("from", "116").with("tier1-fact1-value", "8"),
            grounds(first.policy(), first.scheme()));
    assertEquals(first.scheme(), next.scheme(), "the paths are the same");
    assertEquals(
        List.of("harbour.bronze.team-members SY116", "harbour.edition SY116"),
        next.changes().stream().map(each -> each.path() + " " + each.part()).sorted().toList());
    var team = next.policy().find("harbour.bronze.team-members").orElseThrow().holds();
    assertEquals(2, team.statements().size(), "115 is judged as before");
  }

  @Test
  void an_earlier_year_than_that_of_the_newest_version_is_refused() {
    var newest = new Grounds.Position(false, 2, Optional.of(new SchoolYear(116).firstDay()));
    var grounds = new Grounds(POLICY, grounds(POLICY).frames(), List.of(), newest);
    assertEquals(
        List.of(Problem.of("from", "composing.before-newest", 116)),
        Drafting.check("harbour", harbour(), grounds).found());
  }

  @RepeatedTest(40)
  void whatever_numbers_are_typed_unfold_as_they_were_and_make_the_same_again(RepetitionInfo turn) {
    var random = new Random(turn.getCurrentRepetition());
    var values = new TreeMap<>(harbour().values());
    Stream.of("tier1-validity", "tier2-validity", "tier1-applications", "tier2-holds_years")
        .forEach(field -> values.put(field, String.valueOf(1 + random.nextInt(50))));
    values.put("tier1-prize", String.valueOf(random.nextInt(1_000_000)));
    values.put("tier1-fact1-value", String.valueOf(random.nextInt(1000)));
    values.put("tier2-fact1-value", random.nextInt(100) + "." + (1 + random.nextInt(9)));
    values.put("stage2-days", String.valueOf(1 + random.nextInt(999)));
    values.put("stage2-counted", random.nextBoolean() ? "working" : "calendar");
    values.put("stage2-masked", random.nextBoolean() ? "yes" : "no");
    values.put("tier1-fact1-how", random.nextBoolean() ? "at-least" : "at-most");
    var typed = new Sheet(values);
    var composed = composed(typed);
    var unfolded = Unfolding.of(composed.scheme(), composed.policy(), TODAY);
    values.keySet().stream()
        .filter(field -> unfolded.values().containsKey(field))
        .forEach(field -> assertEquals(typed.value(field), unfolded.value(field), field));
    var again = composed(unfolded, grounds(composed.policy(), composed.scheme()));
    assertEquals(composed.scheme(), again.scheme());
    assertEquals(
        composed.scheme(),
        SchemeVersion.read("again", 1, SchemeWriter.write(composed.scheme())).scheme());
  }

  @Test
  void a_scheme_that_takes_no_more_applications_is_open_to_nobody() {
    var closed = composed(harbour().with("open_to", "nobody"));
    assertFalse(question(closed, "bronze").isOpen());
    assertTrue(question(composed(harbour()), "bronze").isOpen());
  }

  @Test
  void a_blank_scheme_asks_for_what_it_lacks() {
    var blank = Blank.scheme(new Bilingual("新", "New"), TODAY);
    assertEquals(
        List.of(
            "about_zh required",
            "issued required",
            "place required",
            "tier1-fact1-value required",
            "tier1-fact1-what required",
            "tier1-name_en required",
            "tier1-name_zh required",
            "tier1-validity required",
            "title_zh required"),
        wrong(blank));
  }

  @Test
  void findings_name_their_article() {
    var found = findings(composed(harbour()), "bronze", 5, History.NONE).of(Found.Part.CRITERION);
    assertEquals("海港國際學校認證要點，第3點", found.getFirst().head().source().zh());
  }
}
