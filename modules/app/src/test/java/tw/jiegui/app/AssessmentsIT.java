package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.jiegui.app.People.TAIPEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.assessment.AnswerDraft;
import tw.jiegui.core.assessment.AnswerField;
import tw.jiegui.core.assessment.Answers;
import tw.jiegui.core.assessment.Attaching;
import tw.jiegui.core.assessment.Attachments;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.Matrices;
import tw.jiegui.core.assessment.MatrixFilter;
import tw.jiegui.core.assessment.Offer;
import tw.jiegui.core.assessment.Piece;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.assessment.SelfAssessment;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.core.indicators.EvidenceKind;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tenancy.Tenancy;

/// What an assessment keeps beside itself is always what its evidence comes to.
@ExtendWith(ArquillianExtension.class)
class AssessmentsIT {
  private static final SchoolYear YEAR = new SchoolYear(114);
  private static final SchoolCode CODE = new SchoolCode("999301");
  private static final Folder FOLDER = new Folder(CODE, YEAR, "si-111");
  private static final String INDICATOR = "F-1-2";

  @Inject SelfAssessment assessments;
  @Inject Attachments attachments;
  @Inject Answers answers;
  @Inject Matrices matrices;
  @Inject FactRegistry facts;
  @Inject SchoolRoll roll;
  @Inject Tenancy tenancy;
  @Inject Probe probe;

  @Test
  void what_is_kept_follows_what_is_attached_corrected_and_withdrawn() {
    var principal = roll.principal(TAIPEI, CODE.value());
    assessments.begin(principal, FOLDER);
    assertEquals(
        assessments.begin(principal, FOLDER).id(),
        assessments.look(principal, FOLDER).assessment().id());
    var partner = register(principal, "memorandum");
    for (String item : List.of("list", "agreement")) {
      attach(principal, partner, item);
    }
    assertEquals(Progress.State.MET, kept(principal));

    var corrected = correct(principal, partner, "intention");
    assertEquals(Progress.State.UNTOUCHED, kept(principal));
    var again = correct(principal, corrected, "sister-school");
    assertEquals(Progress.State.MET, kept(principal));
    done(
        facts.withdraw(
            principal,
            folder(),
            new FactRegistry.Target(FactKind.PARTNERSHIP, again.id(), again.version())));
    assertEquals(Progress.State.UNTOUCHED, kept(principal));
  }

  /// The row in the matrix says the same as the whole counted afresh.
  private Progress.State kept(Acting principal) {
    var sight = assessments.look(principal, FOLDER);
    for (var state : sight.standing().states()) {
      assertEquals(
          Progress.of(state),
          sight.answer(state.indicator().key()).progress(),
          state.indicator().key());
    }
    assertEquals(
        sight.standing().achieved().mandatory() + sight.standing().achieved().optional(),
        sight.assessment().met());
    return sight.answer(INDICATOR).progress().state();
  }

  @Test
  void nothing_serves_twice_and_nothing_that_shows_nothing() {
    var principal = roll.principal(TAIPEI, CODE.value());
    assessments.begin(principal, FOLDER);
    var partner = register(principal, "intention");
    var refused = attachments.attach(principal, FOLDER, offer(partner, "list", Set.of()));
    assertInstanceOf(Attaching.Refused.class, refused);
    attachments.attach(principal, FOLDER, offer(partner, "list", Set.of("F-1-2.list")));
    attachments.attach(principal, FOLDER, offer(partner, "list", Set.of("F-1-2.list")));
    long live =
        assessments.look(principal, FOLDER).held().attachments().stream()
            .filter(each -> each.isLive() && each.what().id().equals(partner.id()))
            .count();
    assertEquals(1, live);
  }

  @Test
  void fields_go_their_own_way_and_clash_only_with_themselves() {
    var principal = roll.principal(TAIPEI, CODE.value());
    assessments.begin(principal, FOLDER);
    var sheet = FOLDER.sheet("A-1-1");
    var now = assessments.look(principal, FOLDER).answer("A-1-1");
    String seen = AnswerDraft.mark(now.text());
    String judged = AnswerDraft.mark(now.value(AnswerField.JUDGEMENT));
    var first = draft(Map.of(AnswerField.TEXT, "first"), seen, judged);
    assertInstanceOf(Saving.Done.class, answers.save(principal, sheet, first));
    var second =
        draft(Map.of(AnswerField.TEXT, "second", AnswerField.JUDGEMENT, "achieved"), seen, judged);
    var clashing = assertInstanceOf(Saving.Clashing.class, answers.save(principal, sheet, second));
    assertEquals("first", clashing.clashes().getFirst().theirs());
    var after = assessments.look(principal, FOLDER).answer("A-1-1");
    assertEquals("first", after.text());
    assertEquals("achieved", after.value(AnswerField.JUDGEMENT));
  }

  private static AnswerDraft draft(Map<AnswerField, String> typed, String text, String judgement) {
    var marks = Map.of(AnswerField.TEXT, text, AnswerField.JUDGEMENT, judgement);
    return switch (AnswerDraft.read(typed, marks)) {
      case Checked.Valid<AnswerDraft>(var draft) -> draft;
      case Checked.Invalid<AnswerDraft>(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void the_matrix_takes_as_many_statements_for_600_schools_as_for_one() {
    assessments.begin(roll.principal(TAIPEI, CODE.value()), FOLDER);
    int few =
        probe.statements(
            () -> matrices.look(People.officer(TAIPEI), filter(CODE.value()), new Paging(1, 50)));
    tenancy.within(TAIPEI, () -> probe.execute(SIX_HUNDRED_SCHOOLS));
    tenancy.within(TAIPEI, () -> probe.execute(THEIR_ASSESSMENTS));
    tenancy.within(TAIPEI, () -> probe.execute(THEIR_ANSWERS));
    var all = matrices.look(People.officer(TAIPEI), filter("many"), new Paging(1, 50));
    assertEquals(600, all.rows().total());
    assertEquals(25, all.rows().rows().getFirst().cells().size());
    int many =
        probe.statements(
            () -> matrices.look(People.officer(TAIPEI), filter("many"), new Paging(1, 50)));
    assertEquals(few, many);
    assertTrue(few > 0 && many <= 6, many + " statements");
    assertEquals(
        600, matrices.lookAtAll(People.officer(TAIPEI), filter("many")).rows().rows().size());
  }

  private static final String SIX_HUNDRED_SCHOOLS =
      """
      insert into school (authority, id, code, name_zh, name_en, kind, ownership, district, remote,
        students, teachers, status, changed_at, changed_by)
      select 'taipei', uuidv7(), 'M' || lpad(n::text, 5, '0'), 'many ' || n, '', 'ELEMENTARY',
        'MUNICIPAL', '大安區', false, 100, 10, 'OPEN', now(), 'test' from generate_series(1, 600) n
      """;
  private static final String THEIR_ASSESSMENTS =
      """
      insert into assessment (authority, id, school_id, year, frame, revision, stage, begun_at, begun_by)
      select authority, uuidv7(), id, 114, 'si-111', (select min(revision) from indicator_frame),
        'ELEMENTARY', now(), 'test' from school where name_zh like 'many %'
      """;
  private static final String THEIR_ANSWERS =
      """
      insert into assessment_answer (authority, id, assessment_id, indicator, items_needed)
      select a.authority, uuidv7(), a.id, w.indicator, w.items_needed
      from assessment a join school s on s.id = a.school_id and s.name_zh like 'many %',
        assessment_answer w where w.assessment_id =
          (select b.id from assessment b join school t on t.id = b.school_id where t.code = '999301')
      """;

  private static MatrixFilter filter(String text) {
    return new MatrixFilter(
        YEAR,
        "si-111",
        new MatrixFilter.Schools(text, Optional.empty(), ""),
        new MatrixFilter.Standing("", ""),
        MatrixFilter.Order.CODE);
  }

  private Entry register(Acting principal, String agreement) {
    return done(facts.record(principal, folder(), partnership(agreement), true));
  }

  private Entry correct(Acting principal, Entry entry, String agreement) {
    return done(
        facts.correct(
            principal, folder(), entry.id(), new Edit<>(entry.version(), partnership(agreement))));
  }

  private static Entry done(Registration registration) {
    return assertInstanceOf(Registration.Done.class, registration).entry();
  }

  private static FactRegistry.Folder folder() {
    return new FactRegistry.Folder(CODE, YEAR);
  }

  private static Fact partnership(String agreement) {
    var typed =
        Map.of(
            "name", "Sakura", "country", "JP", "agreement", agreement, "starts_on", "2025-09-01");
    return switch (new FactDraft(FactKind.PARTNERSHIP, YEAR, typed).check()) {
      case Checked.Valid<Fact>(var fact) -> fact;
      case Checked.Invalid<Fact>(var problems) -> throw new AssertionError(problems);
    };
  }

  private void attach(Acting principal, Entry partner, String item) {
    assertInstanceOf(
        Attaching.Done.class,
        attachments.attach(principal, FOLDER, offer(partner, item, Set.of())));
  }

  private static Offer offer(Entry partner, String item, Set<String> shows) {
    return new Offer(
        INDICATOR,
        INDICATOR + "." + item,
        new Piece.Ref(EvidenceKind.PARTNERSHIP, partner.id()),
        shows);
  }
}
