package tw.jiegui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static tw.jiegui.app.People.TAIPEI;
import static tw.jiegui.app.People.officer;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.Ownership;
import tw.jiegui.core.schools.Registered;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.SchoolDraft;
import tw.jiegui.core.schools.SchoolEvent;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolFacts;
import tw.jiegui.core.schools.SchoolIdentity;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.core.schools.SchoolLifecycle;
import tw.jiegui.core.schools.SchoolRegistry;
import tw.jiegui.core.schools.Sighting;
import tw.jiegui.core.tenancy.Tenancy;

@ExtendWith(ArquillianExtension.class)
class SchoolRegistryIT {
  private static final Ground TODAY = new Ground(LocalDate.of(2026, 8, 1), "decided in council");
  private static final AtomicInteger NUMBER = new AtomicInteger(800000);

  @Inject SchoolRegistry registry;
  @Inject SchoolLifecycle lifecycle;
  @Inject Tenancy tenancy;
  @Inject Probe probe;

  @Test
  void a_new_code_takes_over_and_the_old_one_leads_to_it() {
    var school = register();
    var old = school.identity().code();
    var fresh = nextCode();
    var renamed =
        lifecycle.rename(
            officer(TAIPEI), old, new Edit<>(1, new SchoolIdentity(fresh, "新名國小", "")), TODAY);
    assertInstanceOf(Edited.Done.class, renamed);
    assertEquals(new Sighting.Moved(fresh), registry.look(TAIPEI, old));
    assertEquals(
        Set.of(SchoolEvent.Kind.RECODED, SchoolEvent.Kind.RENAMED, SchoolEvent.Kind.OPENED),
        Set.copyOf(kinds(fresh)));
  }

  @Test
  void the_codes_of_a_merged_school_lead_to_its_successor_through_every_merger() {
    var first = register().identity().code();
    var second = register().identity().code();
    var third = register().identity().code();
    lifecycle.merge(officer(TAIPEI), first, new Edit<>(1, second), TODAY);
    lifecycle.merge(officer(TAIPEI), second, new Edit<>(2, third), TODAY);
    assertEquals(new Sighting.Moved(third), registry.look(TAIPEI, first));
    assertEquals(new Sighting.Moved(third), registry.look(TAIPEI, second));
    var past = assertInstanceOf(Sighting.Here.class, registry.lookBack(TAIPEI, first));
    assertEquals(School.Status.CLOSED, past.school().status());
  }

  @Test
  void a_school_cannot_be_merged_into_itself_or_into_a_closed_one() {
    var school = register().identity().code();
    var closed = register().identity().code();
    lifecycle.close(officer(TAIPEI), closed, 1, TODAY);
    for (var target : List.of(school, closed, nextCode())) {
      assertInstanceOf(
          Edited.NoSuchSuccessor.class,
          lifecycle.merge(officer(TAIPEI), school, new Edit<>(1, target), TODAY));
    }
  }

  @Test
  void what_was_closed_can_be_reopened_and_what_was_merged_cannot() {
    var school = register().identity().code();
    lifecycle.close(officer(TAIPEI), school, 1, TODAY);
    assertInstanceOf(Edited.Done.class, lifecycle.reopen(officer(TAIPEI), school, 2, TODAY));
    lifecycle.merge(officer(TAIPEI), school, new Edit<>(3, register().identity().code()), TODAY);
    assertInstanceOf(Edited.NotClosed.class, lifecycle.reopen(officer(TAIPEI), school, 4, TODAY));
  }

  @Test
  void a_part_split_off_is_a_school_of_its_own() {
    var school = register().identity().code();
    var part = nextCode();
    assertInstanceOf(
        Edited.Done.class,
        lifecycle.split(officer(TAIPEI), school, new Edit<>(1, entry(part)), TODAY));
    assertEquals(List.of(SchoolEvent.Kind.SPLIT_FROM), kinds(part));
    assertEquals(SchoolEvent.Kind.SPLIT_OFF, kinds(school).getFirst());
  }

  @Test
  void a_code_in_use_or_once_in_use_cannot_be_given_again() {
    var school = register().identity().code();
    var identity = new SchoolIdentity(nextCode(), "新名國小", "");
    lifecycle.rename(officer(TAIPEI), school, new Edit<>(1, identity), TODAY);
    for (var code : List.of(school, identity.code())) {
      assertEquals(
          new Registered.CodeTaken(code), registry.register(officer(TAIPEI), entry(code), TODAY));
    }
  }

  @Test
  void of_two_who_edit_at_once_the_second_is_told_who_was_first() throws Exception {
    var code = register().identity().code();
    var outcomes =
        inParallel(8, () -> registry.correct(officer(TAIPEI), code, new Edit<>(1, facts(7))));
    assertEquals(1, outcomes.stream().filter(Edited.Done.class::isInstance).count());
    assertEquals(7, outcomes.stream().filter(Edited.ChangedMeanwhile.class::isInstance).count());
  }

  @Test
  void the_audit_chain_never_forks_under_load() throws Exception {
    inParallel(40, this::register);
    var broken =
        tenancy.within(
            TAIPEI,
            () ->
                probe.query(
                    "select seq from (select seq, previous_hash, lag(hash) over (order by seq) as"
                        + " before from audit_entry) chain"
                        + " where before is not null and before <> previous_hash"));
    assertEquals(List.of(), broken);
  }

  @Test
  void a_change_that_is_refused_leaves_no_line_in_the_audit_log() {
    var code = register().identity().code();
    var before = deeds(code);
    lifecycle.close(officer(TAIPEI), code, 99, TODAY);
    assertEquals(before, deeds(code));
    lifecycle.close(officer(TAIPEI), code, 1, TODAY);
    assertEquals(before + 1, deeds(code));
  }

  @Test
  void a_teacher_changes_nothing() {
    var school = register();
    var known = school.identity();
    var teacher =
        People.teacherAt(
            TAIPEI, new Hat.SchoolRef(school.id(), known.code().value(), known.nameZh(), ""));
    assertThrows(
        Forbidden.class, () -> registry.correct(teacher, known.code(), new Edit<>(1, facts(1))));
    assertThrows(Forbidden.class, () -> lifecycle.close(teacher, known.code(), 1, TODAY));
  }

  @Test
  void a_school_of_another_authority_is_absent() {
    var code = register().identity().code();
    assertThrows(Absent.class, () -> lifecycle.close(officer(People.KEELUNG), code, 1, TODAY));
  }

  private School register() {
    var done = registry.register(officer(TAIPEI), entry(nextCode()), TODAY);
    return assertInstanceOf(Registered.Done.class, done).school();
  }

  private List<SchoolEvent.Kind> kinds(SchoolCode code) {
    var here = assertInstanceOf(Sighting.Here.class, registry.look(TAIPEI, code));
    return here.history().events().stream().map(SchoolEvent::kind).toList();
  }

  private int deeds(SchoolCode code) {
    return tenancy
        .within(
            TAIPEI,
            () ->
                probe.query("select seq from audit_entry where subject_label like '" + code + "%'"))
        .size();
  }

  private static SchoolCode nextCode() {
    return new SchoolCode(String.valueOf(NUMBER.incrementAndGet()));
  }

  private static SchoolDraft.Entry entry(SchoolCode code) {
    return new SchoolDraft.Entry(new SchoolIdentity(code, "示範國小", ""), facts(100));
  }

  private static SchoolFacts facts(int students) {
    return new SchoolFacts(
        SchoolKind.ELEMENTARY,
        Ownership.MUNICIPAL,
        "信義區",
        false,
        new SchoolFacts.Heads(students, 10));
  }

  @SuppressWarnings("BanJNDI")
  private static <T> List<T> inParallel(int times, Callable<T> work) throws Exception {
    ManagedExecutorService executor =
        InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    var running = new ArrayList<Future<T>>();
    for (int i = 0; i < times; i++) {
      running.add(executor.submit(work));
    }
    var done = new ArrayList<T>();
    for (var each : running) {
      done.add(each.get());
    }
    return done;
  }
}
