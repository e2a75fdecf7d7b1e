package tw.jiegui.core.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.SchoolEvent.Ground;
import tw.jiegui.core.schools.SchoolEvent.Kind;
import tw.jiegui.core.tenancy.Tenancy;

/// Looks schools up, enters new ones and corrects what is known of them. Each verb is one
/// transaction, with its line in the audit log.
@ApplicationScoped
public class SchoolRegistry {
  /// Who keeps the register.
  public static final Set<Role> REGISTRARS = Set.of(AUTHORITY_ADMIN, OFFICER);

  /// Who may correct the facts of his own school.
  public static final Set<Role> OWN_SCHOOL = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected SchoolRegistry() {}

  public Slice<School> list(AuthorityId authority, SchoolFilter filter, Paging paging) {
    return tenancy.within(authority, () -> schools.list(filter, paging));
  }

  /// The whole list, for a file.
  public List<School> listAll(AuthorityId authority, SchoolFilter filter) {
    return tenancy.within(authority, () -> schools.listAll(filter));
  }

  public List<String> listDistricts(AuthorityId authority) {
    return tenancy.within(authority, schools::listDistricts);
  }

  public Sighting look(AuthorityId authority, SchoolCode code) {
    return tenancy.within(authority, () -> look(code));
  }

  private Sighting look(SchoolCode code) {
    var successor = schools.findByFormerCode(code);
    if (successor.isPresent()) {
      return new Sighting.Moved(successor.get().identity().code());
    }
    return schools
        .findSchool(code)
        .<Sighting>map(school -> new Sighting.Here(school, history(school)))
        .orElseGet(Sighting.Nowhere::new);
  }

  /// A school that was merged away, under the code that it bore to the end.
  public Sighting lookBack(AuthorityId authority, SchoolCode code) {
    return tenancy.within(
        authority,
        () ->
            schools
                .findSchool(code)
                .<Sighting>map(school -> new Sighting.Here(school, history(school)))
                .orElseGet(() -> look(code)));
  }

  private Sighting.History history(School school) {
    var events = schools.listEvents(school);
    var others = events.stream().map(SchoolEvent::otherSchoolId).filter(Objects::nonNull).toList();
    return new Sighting.History(
        events,
        schools.listFormerCodes(school),
        schools.listByIds(others).stream().collect(toMap(School::id, identity())));
  }

  /// The schools of this person whose facts nobody has looked at since that moment.
  public List<School> listUntouched(Acting acting, Instant since) {
    var own =
        acting.hats().stream()
            .filter(hat -> OWN_SCHOOL.contains(hat.role()))
            .map(Hat::school)
            .filter(Objects::nonNull)
            .map(Hat.SchoolRef::id)
            .toList();
    return own.isEmpty()
        ? List.of()
        : tenancy.within(
            acting.authority(),
            () ->
                schools.listByIds(own).stream()
                    .filter(school -> school.changed().at().isBefore(since))
                    .toList());
  }

  public boolean mayCorrect(Acting acting, UUID school) {
    return acting.is(REGISTRARS) || acting.findAt(school, OWN_SCHOOL).isPresent();
  }

  public Registered register(Acting acting, SchoolDraft.Entry entry, Ground ground) {
    var hat = acting.require(REGISTRARS);
    var stamp = Stamp.of(acting, clock);
    return tenancy.within(
        acting.authority(),
        () -> {
          if (schools.isTaken(entry.identity().code())) {
            return new Registered.CodeTaken(entry.identity().code());
          }
          var school = schools.add(new School(UUID.randomUUID(), entry, stamp));
          schools.add(new SchoolEvent(school, Kind.OPENED, ground, stamp));
          audit.record(
              acting, hat, school.deed("school.registered", Change.created(school.named())));
          return new Registered.Done(school);
        });
  }

  public Edited correct(Acting acting, SchoolCode code, Edit<SchoolFacts> edit) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.lockSchool(code);
          var hat =
              acting.findAt(school.id(), OWN_SCHOOL).orElseGet(() -> acting.require(REGISTRARS));
          if (school.version() != edit.version()) {
            return new Edited.ChangedMeanwhile(school);
          }
          var before = school.facts().named();
          school.correct(edit.value(), Stamp.of(acting, clock));
          var change = Change.between(before, school.facts().named());
          audit.record(acting, hat, school.deed("school.corrected", change));
          return new Edited.Done(school);
        });
  }
}
