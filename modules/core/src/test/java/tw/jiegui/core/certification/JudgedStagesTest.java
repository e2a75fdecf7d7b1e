package tw.jiegui.core.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Ground;
import tw.jiegui.core.policy.Requirement;

/// At which stages somebody says that the criteria are met.
class JudgedStagesTest {
  private static final Bilingual WORD = Bilingual.same("word");
  private static final Citation SOURCE = new Citation("law", "1");
  private static final Ground GROUND =
      new Ground(
          "law.word",
          WORD,
          SOURCE,
          Span.from(new SchoolYear(115)),
          new Requirement.Requires("work-divided"));

  @Test
  void reviewers_of_a_plan_do_not_judge_the_criteria_and_those_of_the_results_do() {
    assertEquals(
        List.of("results"),
        judged(
            stage("hand-in", StageKind.HAND_IN),
            review("plan", Judges.STANDARDS),
            stage("visits", StageKind.VISITS),
            review("results", Judges.CRITERIA)));
  }

  @Test
  void each_review_of_the_criteria_judges_them_again() {
    assertEquals(
        List.of("first", "second"),
        judged(review("first", Judges.CRITERIA), review("second", Judges.CRITERIA)));
  }

  @Test
  void a_decision_judges_and_what_only_carries_it_out_does_not() {
    assertEquals(
        List.of("review", "decision"),
        judged(
            stage("nomination", StageKind.NOMINATION),
            review("review", Judges.CRITERIA),
            stage("visit", StageKind.SITE_VISIT),
            stage("decision", StageKind.DECISION),
            stage("publication", StageKind.PUBLICATION)));
  }

  @Test
  void where_nothing_else_judges_the_last_step_of_the_office_does() {
    assertEquals(
        List.of("visits"),
        judged(review("plan", Judges.STANDARDS), stage("visits", StageKind.VISITS)));
    assertEquals(
        List.of("plan"),
        judged(review("plan", Judges.STANDARDS), stage("report", StageKind.HAND_IN)));
    assertEquals(List.of(), judged(stage("report", StageKind.HAND_IN)));
  }

  @Test
  void what_is_not_known_is_not_met_either_and_what_people_judge_is_theirs() {
    var findings =
        new Findings(
            List.of(
                found(Found.Part.MAY_APPLY, "window", new Finding.Missing(GROUND, WORD, WORD)),
                found(Found.Part.CRITERION, "team", new Finding.Met(GROUND, WORD)),
                found(Found.Part.CRITERION, "partners", new Finding.Missing(GROUND, WORD, WORD)),
                found(
                    Found.Part.CRITERION, "courses", new Finding.Unknown(GROUND, WORD, List.of())),
                found(Found.Part.CRITERION, "results", null)));
    assertEquals(
        List.of("partners", "courses"),
        findings.unmet().stream().map(each -> each.head().key()).toList());
  }

  private static Found found(Found.Part part, String key, @Nullable Finding finding) {
    return new Found(part, new Found.Head(key, WORD, WORD, WORD), Optional.ofNullable(finding));
  }

  private static List<String> judged(SchemeStage... stages) {
    var round =
        new Entry.Round(
            Entry.Counted.SCHOOL_YEAR, Entry.OpenTo.OWN_SCHOOLS, Entry.Endorsement.NONE);
    var scheme =
        new Scheme(
            "scheme",
            new Scheme.Head(WORD, WORD, SOURCE),
            new Entry(round, "tiers", null, Map.of()),
            List.of(),
            List.of(stages));
    return scheme.stages().stream().filter(scheme::judgesCriteriaAt).map(SchemeStage::key).toList();
  }

  private static SchemeStage review(String key, Judges judges) {
    return stage(key, StageKind.REVIEW, new SchemeStage.Panel(2, false, judges));
  }

  private static SchemeStage stage(String key, StageKind kind) {
    return stage(key, kind, null);
  }

  private static SchemeStage stage(String key, StageKind kind, SchemeStage.@Nullable Panel panel) {
    return new SchemeStage(
        key,
        new SchemeStage.Head(WORD, SOURCE, null),
        new SchemeStage.Work(kind, panel, null, null, false),
        Set.of(StageOutcome.PASS));
  }
}
