package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tw.jiegui.app.Experts.Expert;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Applicant;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Assignments.Pair;
import tw.jiegui.core.review.Brief;
import tw.jiegui.core.review.Evidence;
import tw.jiegui.core.review.MarkDraft;
import tw.jiegui.core.review.MarkField;
import tw.jiegui.core.review.Marked;
import tw.jiegui.core.review.Marking;
import tw.jiegui.core.review.Marks;
import tw.jiegui.core.review.Matter;
import tw.jiegui.core.review.Question;
import tw.jiegui.core.review.Round;
import tw.jiegui.core.review.RoundState;
import tw.jiegui.core.review.Rounds;
import tw.jiegui.core.review.Sheet;
import tw.jiegui.core.review.SheetSteps;
import tw.jiegui.core.review.Sheets;
import tw.jiegui.core.tenancy.Tenancy;

/// What takes a review from its brief to the sheets that reviewers write.
abstract class Reviews {
  static final String GOOD = "會議紀錄完整，決議都有追蹤。";
  static final String SCHOOL = "臺北市立匿名國民小學";
  static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject Rounds rounds;
  @Inject Sheets sheets;
  @Inject SheetSteps steps;
  @Inject Marks marks;
  @Inject Assignments assignments;
  @Inject Tenancy tenancy;
  @Inject Probe probe;
  @Inject Experts experts;

  static Acting officer() {
    return People.officer(TAIPEI);
  }

  final Expert expert() {
    return expert(TAIPEI, 10);
  }

  final Expert expert(AuthorityId authority, int most) {
    return experts.make(authority, most);
  }

  static Brief brief(boolean masked) {
    return brief(masked, TAIPEI, UUID.randomUUID());
  }

  static Brief brief(boolean masked, AuthorityId authority, UUID school) {
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

  final Round assigned(Brief brief, Expert... experts) {
    var round = rounds.open(officer(), brief);
    var pairs = new ArrayList<Pair>();
    for (var expert : experts) {
      pairs.add(new Pair(round.id(), expert.reviewer()));
    }
    var assigned = assignments.assign(officer(), pairs);
    assertEquals(List.of(), assigned.barred());
    return round;
  }

  final UUID sheetOf(Expert expert, Round round) {
    return sheets.list(expert.acting()).stream()
        .map(Sheets.Mine::sheet)
        .filter(sheet -> sheet.roundId().equals(round.id()))
        .map(Sheet::id)
        .findFirst()
        .orElseThrow();
  }

  final UUID written(Expert expert, Round round, String team, String score) {
    var id = sheetOf(expert, round);
    assertInstanceOf(Answered.Done.class, steps.accept(expert.acting(), id));
    say(expert, id, "A-1", team);
    say(expert, id, "C-1", score);
    return id;
  }

  final void say(Expert expert, UUID sheet, String question, String judgement) {
    var marking = sheets.marking(expert.acting(), sheet, question);
    var draft = draft(marking, judgement, GOOD, Map.of());
    assertInstanceOf(Marked.Done.class, marks.save(expert.acting(), sheet, question, draft));
  }

  static MarkDraft draft(
      Marking marking, String judgement, String reason, Map<MarkField, String> marks) {
    var typed = Map.of(MarkField.JUDGEMENT, judgement, MarkField.REASON, reason);
    return switch (MarkDraft.read(marking, typed, marks)) {
      case Checked.Valid<MarkDraft>(var draft) -> draft;
      case Checked.Invalid<MarkDraft>(var problems) -> throw new AssertionError(problems);
    };
  }

  final RoundState state(Round round) {
    return rounds.summary(officer(), round.id()).round().state();
  }

  final int version(Round round) {
    return rounds.summary(officer(), round.id()).round().version();
  }
}
