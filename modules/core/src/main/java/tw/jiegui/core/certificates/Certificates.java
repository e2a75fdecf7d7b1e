package tw.jiegui.core.certificates;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.tenancy.Tenancy;

/// Gives out certificates, takes them back, and gives out another in the place of one.
@ApplicationScoped
public class Certificates {
  public static final Set<Role> ISSUERS = Set.of(AUTHORITY_ADMIN, OFFICER);

  private static final String STATES = "states";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Counters counters;
  @Inject private Board board;
  @Inject private Register register;
  @Inject private Audit audit;
  @Inject private Event<CertificateChanged> changed;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Certificates() {}

  /// Once for each basis, however often it is asked. Works within the caller's transaction too, if
  /// that is the authority's own.
  public Certificate issue(Acting acting, Award award) {
    var hat = acting.require(ISSUERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          counters.hold(acting.authority(), STATES);
          var known = findByBasis(award.basis());
          if (known.isPresent()) {
            return known.orElseThrow();
          }
          var origin = new Certificate.Origin(award.basis(), null, "");
          var made = make(acting, origin, award.content(), award.validity());
          var named = award.content().named(award.validity());
          audit.record(acting, hat, made.deed("issued", Change.created(named)));
          return made;
        });
  }

  public List<Shown> listOf(Holder holder) {
    return register.listOf(holder.authority(), holder.id());
  }

  public Optional<Shown> findHeld(Holder holder, String scheme, Day day) {
    return register.findHeld(holder, scheme, day);
  }

  private Certificate make(
      Acting acting, Certificate.Origin origin, Content content, Validity validity) {
    var authority = acting.authority();
    var series =
        new Series(authority, content.honour().scheme(), SchoolYear.of(Calendars.today(clock)));
    var place =
        new Certificate.Place(
            series.number(counters.take(authority, series.counter())),
            counters.take(authority, STATES) - 1);
    var made = new Certificate(origin, place, Stamp.of(acting, clock)).saying(content, validity);
    entities.persist(made);
    entities.flush();
    board.put(authority, made);
    tell(authority, made);
    return made;
  }

  private void tell(AuthorityId authority, Certificate certificate) {
    changed.fire(
        new CertificateChanged(authority, certificate.id(), certificate.content().holder()));
  }

  public CertificateFile file(Acting acting, UUID id) {
    acting.require(ISSUERS);
    return tenancy.within(acting.authority(), () -> file(id));
  }

  public Ruled revoke(Acting acting, Edit<UUID> target, String reason) {
    var hat = acting.require(ISSUERS);
    return rule(
        acting,
        target,
        file -> {
          if (!file.isRevocable()) {
            return refused("certificates.problem.ended-before");
          }
          var certificate = file.certificate();
          end(acting, certificate, Ended.Kind.REVOKED, reason);
          tell(acting.authority(), certificate);
          audit.record(
              acting, hat, certificate.deed("revoked", Change.created(Map.of("reason", reason))));
          return new Ruled.Done(certificate);
        });
  }

  /// Says it otherwise, or the same once more, under a number of its own.
  public Ruled replace(Acting acting, Edit<UUID> target, Replacement with) {
    var hat = acting.require(ISSUERS);
    return rule(
        acting,
        target,
        file -> {
          if (!file.isReplaceable()) {
            return refused("certificates.problem.replaced-before");
          }
          var old = file.certificate();
          if (file.isRevocable()) {
            end(acting, old, Ended.Kind.SUPERSEDED, with.reason());
          }
          var made = replaced(acting, old, with);
          var change =
              Change.between(
                      old.content().named(old.validity()), made.content().named(made.validity()))
                  .with("number", made.number())
                  .with("reason", with.reason());
          audit.record(acting, hat, old.deed("superseded", change));
          return new Ruled.Done(made);
        });
  }

  private Certificate replaced(Acting acting, Certificate old, Replacement with) {
    var said = old.content();
    var content = new Content(said.holder().named(with.holderName()), said.honour(), said.basis());
    var origin = new Certificate.Origin(old.basis(), old.id(), with.reason());
    var made = make(acting, origin, content, with.validity());
    board.follow(acting.authority(), old.id(), made.id());
    return made;
  }

  private interface Ruling {
    Ruled on(CertificateFile file);
  }

  /// One ruling at a time, and none on what somebody has not seen.
  private Ruled rule(Acting acting, Edit<UUID> target, Ruling ruling) {
    return tenancy.within(
        acting.authority(),
        () -> {
          counters.hold(acting.authority(), STATES);
          var file = file(target.value());
          return file.version() == target.version()
              ? ruling.on(file)
              : new Ruled.ChangedMeanwhile(file);
        });
  }

  private void end(Acting acting, Certificate certificate, Ended.Kind kind, String reason) {
    var ended = new Ended(kind, Calendars.today(clock));
    entities.persist(new Ending(certificate, ended, reason, Stamp.of(acting, clock)));
    entities.flush();
    board.end(acting.authority(), certificate.id(), ended);
  }

  private static Ruled refused(String code) {
    return new Ruled.Refused(List.of(Problem.of("reason", code)));
  }

  private CertificateFile file(UUID id) {
    Certificate certificate = entities.find(Certificate.class, id);
    if (certificate == null) {
      throw new Absent("certificate", id);
    }
    return new CertificateFile(
        certificate,
        findOne("select e from Ending e where e.certificateId = :id", Ending.class, id),
        certificate.predecessor().map(each -> entities.find(Certificate.class, each)),
        findOne("select c from Certificate c where c.predecessorId = :id", Certificate.class, id));
  }

  /// The newest that rests on it.
  private Optional<Certificate> findByBasis(UUID basis) {
    return findOne(
        "select c from Certificate c where c.basis = :id order by c.statusIndex desc",
        Certificate.class,
        basis);
  }

  private <T> Optional<T> findOne(String query, Class<T> type, UUID id) {
    return entities
        .createQuery(query, type)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
