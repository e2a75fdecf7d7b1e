package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.KEELUNG;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.app.Experts.Expert;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.review.Answered;
import tw.jiegui.core.review.Assignments;
import tw.jiegui.core.review.Assignments.Bar;
import tw.jiegui.core.review.Assignments.Pair;
import tw.jiegui.core.review.RoundFilter;
import tw.jiegui.core.review.RoundTable;
import tw.jiegui.core.review.SheetSteps;

/// Who is asked to review what, and who cannot be.
@ExtendWith(ArquillianExtension.class)
class AssignmentsIT extends Reviews {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject RoundTable table;

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
}
