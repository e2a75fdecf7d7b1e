package tw.jiegui.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;

/// What an officer has to say before a round is closed.
class DecisionTest {
  private static final Reservations TEAM =
      new Reservations(
          Set.of("pass"),
          List.of(
              new Reservations.Point(new Bilingual("社群人數", "team"), Bilingual.same("5 of 6")),
              new Reservations.Point(new Bilingual("夥伴學校", "partners"), Bilingual.same("none"))));

  @Test
  void an_outcome_against_which_something_stands_is_explained() {
    assertEquals(
        List.of(
            Problem.of(
                "notwithstanding",
                "review.problem.notwithstanding",
                10,
                "社群人數、夥伴學校",
                "team, partners")),
        problems("pass", "通過", TEAM));
    assertEquals(List.of(), problems("pass", "名單已於送件後補齊，佐證另附。", TEAM));
  }

  @Test
  void where_nothing_stands_against_it_nothing_is_explained() {
    assertEquals(List.of(), problems("fail", "", TEAM));
    assertEquals(List.of(), problems("pass", "", Reservations.NONE));
    assertEquals(List.of(), problems("pass", "", new Reservations(Set.of("pass"), List.of())));
  }

  private static List<Problem> problems(String outcome, String why, Reservations reservations) {
    var outcomes =
        List.of(
            new Outcome("pass", Bilingual.same("pass")),
            new Outcome("fail", Bilingual.same("fail")));
    var summary = new Summary(round(outcomes), outcomes, List.of(), List.of(), reservations);
    return new Decision(outcome, Map.of(), why).problems(summary);
  }

  private static Round round(List<Outcome> outcomes) {
    var word = Bilingual.same("word");
    var school = new Applicant(new AuthorityId("taipei"), new UUID(0, 1), "399999", word);
    var question = new Question("A-1", word, word, List.of(), new Marking.PassFail());
    var brief =
        new Brief(
            new Matter(new UUID(0, 2), "candidacy", word, school, false),
            "review",
            List.of(question),
            2,
            new Day(LocalDate.of(2026, 12, 1)),
            outcomes);
    return new Round(1, brief, new Stamp(Instant.EPOCH, "officer"));
  }
}
