package tw.jiegui.core.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.tenancy.Tenancy;

/// The schemes of the authorities: what stands in a version never changes, so each is read once.
@ApplicationScoped
public class Schemes {
  private record Key(AuthorityId authority, String scheme, int number) {}

  private final Map<Key, SchemeVersion> read = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Schemes() {}

  /// A scheme and whose it is.
  public record Offered(AuthorityId granting, SchemeVersion version) {
    public Scheme scheme() {
      return version.scheme();
    }
  }

  /// What schools of an authority can take part in: its own schemes, and those of the Ministry that
  /// are open to all. Call it outside of any authority's transaction.
  public List<Offered> listOpenTo(AuthorityId authority) {
    var offered = new ArrayList<>(list(authority));
    for (var national : nationals()) {
      if (!national.equals(authority)) {
        list(national).stream()
            .filter(each -> each.scheme().entry().round().openTo() != Entry.OpenTo.OWN_SCHOOLS)
            .forEach(offered::add);
      }
    }
    return offered;
  }

  private List<AuthorityId> nationals() {
    return tenancy.withoutTenant(
        () ->
            authorities.list().stream()
                .filter(each -> each.kind() == AuthorityKind.MINISTRY)
                .map(Authority::id)
                .toList());
  }

  /// Of each of an authority's schemes the newest version that has begun.
  public List<Offered> list(AuthorityId authority) {
    return tenancy.within(
        authority,
        () ->
            entities
                .createQuery(
                    "select t from SchemeText t where t.number = (select max(u.number) from"
                        + " SchemeText u where u.scheme = t.scheme and (u.beginsOn is null or"
                        + " u.beginsOn <= :today)) order by t.scheme",
                    SchemeText.class)
                .setParameter("today", Calendars.today(clock))
                .getResultList()
                .stream()
                .map(text -> new Offered(authority, version(authority, text)))
                .toList());
  }

  public Offered current(AuthorityId authority, String scheme) {
    return list(authority).stream()
        .filter(each -> each.scheme().key().equals(scheme))
        .findFirst()
        .orElseThrow(() -> new Absent("scheme", scheme));
  }

  /// A version without its text; it begins at once where there is no day.
  public record Label(String scheme, int number, Optional<LocalDate> beginsOn, Stamp kept) {}

  /// All versions of all schemes of an authority, the newest of each first.
  public List<Label> listVersions(AuthorityId authority) {
    return tenancy.within(
        authority,
        () ->
            entities
                .createQuery(
                    "select t from SchemeText t order by t.scheme, t.number desc", SchemeText.class)
                .getResultList()
                .stream()
                .map(SchemeText::label)
                .toList());
  }

  /// The version that was published with a proposal of the policy, once that was approved.
  public Optional<Label> findEnacted(AuthorityId authority, UUID proposal) {
    return tenancy.within(
        authority,
        () ->
            entities
                .createQuery(
                    "select t from SchemeText t where t.proposalId = :proposal", SchemeText.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .findFirst()
                .map(SchemeText::label));
  }

  /// A scheme as it was approved: from when on it counts, and with what proposal of the policy.
  public record Enacted(Scheme scheme, LocalDate beginsOn, UUID proposal) {}

  /// Within the authority's transaction: the next version, which touches no other.
  public SchemeVersion publish(Enacted enacted, Stamp stamp) {
    int number =
        1
            + entities
                .createQuery(
                    "select coalesce(max(t.number), 0) from SchemeText t where t.scheme = :scheme",
                    Integer.class)
                .setParameter("scheme", enacted.scheme().key())
                .getSingleResult();
    var text = new SchemeText(number, enacted, stamp);
    entities.persist(text);
    return text.version();
  }

  /// As it was when a candidacy began.
  public SchemeVersion version(AuthorityId authority, String scheme, int number) {
    var known = read.get(new Key(authority, scheme, number));
    return known != null
        ? known
        : tenancy.within(authority, () -> version(authority, text(scheme, number)));
  }

  private SchemeText text(String scheme, int number) {
    return entities
        .createQuery(
            "select t from SchemeText t where t.scheme = :scheme and t.number = :number",
            SchemeText.class)
        .setParameter("scheme", scheme)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Absent("scheme", scheme));
  }

  private SchemeVersion version(AuthorityId authority, SchemeText text) {
    return read.computeIfAbsent(
        new Key(authority, text.scheme(), text.number()), _ -> text.version());
  }
}
