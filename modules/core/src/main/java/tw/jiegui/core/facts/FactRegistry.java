package tw.jiegui.core.facts;

import static tw.jiegui.core.authority.Role.ACCOUNTING;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Registers what a school has and does, and shows it to those whom it concerns. Each verb is one
/// transaction, with its line in the audit log.
@ApplicationScoped
public class FactRegistry {
  /// Who registers the facts of his own school.
  public static final Set<Role> REGISTRARS = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);

  /// Who reads them beside his school's own people.
  public static final Set<Role> STAFF = Set.of(AUTHORITY_ADMIN, OFFICER, ACCOUNTING);

  private static final Set<Role> OWN_PEOPLE = Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER);

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Register register;
  @Inject private Policies policies;
  @Inject private Audit audit;
  @Inject private InstantSource clock;
  @Inject private Event<FactChanged> changed;

  @SuppressWarnings("NullAway.Init")
  protected FactRegistry() {}

  /// Where somebody is: a school in one of its years.
  public record Folder(SchoolCode code, SchoolYear year) {}

  /// A school's year with everything that counts in it, and the years of which there is something.
  public record Overview(School school, YearOfFacts facts, Metrics metrics, Criteria criteria) {}

  /// One fact, and what the year makes of it.
  public record Seen(School school, Entry entry) {}

  public boolean mayRead(Acting acting, UUID school) {
    return acting.is(STAFF) || acting.findAt(school, OWN_PEOPLE).isPresent();
  }

  public boolean mayWrite(Acting acting, UUID school) {
    return acting.findAt(school, REGISTRARS).isPresent();
  }

  public Overview look(Acting acting, Folder folder) {
    return reading(acting, folder, school -> overview(acting, school, folder.year()));
  }

  private Overview overview(Acting acting, School school, SchoolYear year) {
    var policy = policies.current(acting.authority()).policy();
    var metrics = new Metrics(facts(school, year), Abroad.of(policy, year));
    return new Overview(
        school, metrics.facts(), metrics, Criteria.of(policy, year, metrics.known()));
  }

  private YearOfFacts facts(School school, SchoolYear year) {
    var owner = new FactRow.Owner(school.id(), year);
    return new YearOfFacts(year, heads(school, owner), register.listOf(owner));
  }

  private Heads heads(School school, FactRow.Owner owner) {
    return register
        .findHeads(owner)
        .map(HeadCount::heads)
        .orElseGet(() -> Heads.ofRegister(school.facts()));
  }

  /// The school as its folder names it, for a page about it.
  public School school(Acting acting, SchoolCode code) {
    return reading(acting, new Folder(code, SchoolYear.of(today())), school -> school);
  }

  public Slice<Entry> list(Acting acting, Folder folder, FactKind kind, Paging paging) {
    return reading(
        acting,
        folder,
        school -> register.list(new FactRow.Owner(school.id(), folder.year()), kind, paging));
  }

  public List<Entry> listAll(Acting acting, Folder folder, FactKind kind) {
    return reading(
        acting,
        folder,
        school -> register.listOf(new FactRow.Owner(school.id(), folder.year()), kind));
  }

  public List<Entry> listWithdrawn(Acting acting, Folder folder, FactKind kind) {
    return reading(
        acting,
        folder,
        school -> register.listWithdrawn(new FactRow.Owner(school.id(), folder.year()), kind));
  }

  public Seen entry(Acting acting, Folder folder, FactKind kind, UUID id) {
    return reading(
        acting, folder, school -> new Seen(school, own(register.row(kind, id), school).entry()));
  }

  /// Schools of this person's that have registered neither a team nor an activity this year.
  public List<School> listIdle(Acting acting) {
    var own =
        acting.hats().stream()
            .filter(hat -> REGISTRARS.contains(hat.role()))
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::id)
            .distinct()
            .toList();
    var year = SchoolYear.of(today());
    return own.isEmpty()
        ? List.of()
        : tenancy.within(
            acting.authority(),
            () ->
                schools.listByIds(own).stream()
                    .filter(School::isOpen)
                    .filter(school -> register.isEmpty(new FactRow.Owner(school.id(), year)))
                    .toList());
  }

  /// Something new. What may have been entered before is done only by somebody who has seen that.
  public Registration record(Acting acting, Folder folder, Fact fact, boolean evenIfSimilar) {
    return writing(
        acting,
        folder,
        work -> {
          var problems = strangers(work, fact);
          if (!problems.isEmpty()) {
            return new Registration.Refused(problems);
          }
          var similar = evenIfSimilar ? List.<Entry>of() : similar(work, fact);
          return similar.isEmpty()
              ? new Registration.Done(add(work, fact, "recorded"))
              : new Registration.Similar(similar);
        });
  }

  private List<Entry> similar(Work work, Fact fact) {
    return Resemblance.among(register.listOf(work.owner(), fact.kind()), fact);
  }

  /// A partner must be one of this school's own, and must not have been withdrawn.
  private List<Problem> strangers(Work work, Fact fact) {
    return fact.values()
        .id("partner")
        .filter(id -> partners(work.school()).stream().noneMatch(id::equals))
        .map(id -> List.of(Problem.of("partner", "no-such-partner")))
        .orElse(List.of());
  }

  private List<UUID> partners(School school) {
    return register.listPartners(school.id()).stream().map(FactRow::id).toList();
  }

  Entry add(Work work, Fact fact, String verb) {
    var row = register.add(FactRow.recorded(work.owner(), fact, work.stamp()));
    var entry = register.flushed(row).entry();
    audit.record(work.acting(), work.hat(), row.deed(verb, Change.created(row.named())));
    return entry;
  }

  public Registration correct(Acting acting, Folder folder, UUID id, Edit<Fact> edit) {
    return changing(
        acting,
        folder,
        new Target(edit.value().kind(), id, edit.version()),
        (work, row) -> {
          if (row.isWithdrawn()) {
            return new Registration.Withdrawn(row.entry());
          }
          var problems = strangers(work, edit.value());
          if (!problems.isEmpty()) {
            return new Registration.Refused(problems);
          }
          var before = row.named();
          row.correct(edit.value(), work.stamp());
          return done(work, row, "corrected", Change.between(before, row.named()));
        });
  }

  /// It counts no longer, but is kept and can be brought back.
  public Registration withdraw(Acting acting, Folder folder, Target target) {
    return changing(
        acting,
        folder,
        target,
        (work, row) -> {
          if (row.isWithdrawn()) {
            return new Registration.Done(row.entry());
          }
          row.withdraw(work.stamp());
          return done(work, row, "withdrawn", new Change(row.named(), Map.of()));
        });
  }

  public Registration restore(Acting acting, Folder folder, Target target) {
    return changing(
        acting,
        folder,
        target,
        (work, row) -> {
          if (!row.isWithdrawn()) {
            return new Registration.Done(row.entry());
          }
          row.restore(work.stamp());
          return done(work, row, "restored", Change.created(row.named()));
        });
  }

  /// The fact that somebody means, as he saw it.
  public record Target(FactKind kind, UUID id, int version) {}

  private Registration done(Work work, FactRow row, String verb, Change change) {
    var entry = register.flushed(row).entry();
    changed.fire(new FactChanged(row.schoolId(), row.id()));
    audit.record(work.acting(), work.hat(), row.deed(verb, change));
    return new Registration.Done(entry);
  }

  private Registration changing(
      Acting acting, Folder folder, Target target, BiFunction<Work, FactRow, Registration> change) {
    return writing(
        acting,
        folder,
        work -> {
          var row = own(register.lockRow(target.kind(), target.id()), work.school());
          return row.entry().version() == target.version()
              ? change.apply(work, row)
              : new Registration.ChangedMeanwhile(row.entry());
        });
  }

  private static FactRow own(FactRow row, School school) {
    if (!row.schoolId().equals(school.id())) {
      throw new Absent(row.kind().slug(), row.id());
    }
    return row;
  }

  void addAll(Work work, List<Fact> facts) {
    var deeds =
        facts.stream()
            .map(fact -> register.add(FactRow.recorded(work.owner(), fact, work.stamp())))
            .map(row -> row.deed("recorded", Change.created(row.named())))
            .toList();
    audit.recordAll(work.acting(), work.hat(), deeds);
  }

  public Heads heads(Acting acting, Folder folder) {
    return reading(
        acting, folder, school -> heads(school, new FactRow.Owner(school.id(), folder.year())));
  }

  /// Somebody registers something for a school.
  record Work(Acting acting, Hat hat, School school, SchoolYear year, Stamp stamp) {
    FactRow.Owner owner() {
      return new FactRow.Owner(school.id(), year);
    }
  }

  <T> T reading(Acting acting, Folder folder, Function<School, T> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.school(folder.code());
          if (!mayRead(acting, school.id())) {
            throw new Forbidden(union());
          }
          return work.apply(school);
        });
  }

  <T> T writing(Acting acting, Folder folder, Function<Work, T> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.school(folder.code());
          var hat = acting.requireAt(school.id(), REGISTRARS);
          register.lock(school.id());
          return work.apply(new Work(acting, hat, school, folder.year(), Stamp.of(acting, clock)));
        });
  }

  private static Set<Role> union() {
    var all = EnumSet.copyOf(STAFF);
    all.addAll(OWN_PEOPLE);
    return all;
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }
}
