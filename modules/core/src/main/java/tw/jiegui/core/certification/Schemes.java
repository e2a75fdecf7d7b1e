package tw.jiegui.core.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
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
            .filter(each -> each.scheme().entry().round().openTo() == Entry.OpenTo.ALL_SCHOOLS)
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

  /// The newest version of each of an authority's schemes.
  public List<Offered> list(AuthorityId authority) {
    return tenancy.within(
        authority,
        () ->
            entities
                .createQuery(
                    "select t from SchemeText t where t.number = (select max(u.number) from"
                        + " SchemeText u where u.scheme = t.scheme) order by t.scheme",
                    SchemeText.class)
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
