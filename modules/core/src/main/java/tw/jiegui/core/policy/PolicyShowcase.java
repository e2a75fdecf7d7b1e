package tw.jiegui.core.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.tenancy.Tenancy;

/// Policies that authorities show to each other. What is shown is a copy; nobody reads the records.
@ApplicationScoped
public class PolicyShowcase {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Policies policies;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected PolicyShowcase() {}

  public record Shown(AuthorityId authority, int revision, Instant publishedAt) {}

  public void publish(Acting acting) {
    var hat = acting.require(PolicySettings.LEGISLATORS);
    tenancy.within(
        acting.authority(),
        () -> {
          var now = policies.current(acting.authority());
          put(acting.authority(), now);
          audit.record(acting, hat, deed("policy.published", acting, now.revision()));
        });
  }

  private void put(AuthorityId authority, Policies.InForce now) {
    entities
        .createNativeQuery(
            "insert into published_policy (authority, revision, document, published_at)"
                + " values (?1, ?2, ?3, ?4) on conflict (authority) do update set"
                + " revision = excluded.revision, document = excluded.document,"
                + " published_at = excluded.published_at")
        .setParameter(1, authority.value())
        .setParameter(2, now.revision())
        .setParameter(3, PolicyWriter.write(now.policy()))
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  public void unpublish(Acting acting) {
    var hat = acting.require(PolicySettings.LEGISLATORS);
    tenancy.within(
        acting.authority(),
        () -> {
          entities
              .createNativeQuery("delete from published_policy where authority = ?1")
              .setParameter(1, acting.authority().value())
              .executeUpdate();
          audit.record(acting, hat, deed("policy.unpublished", acting, 0));
        });
  }

  public List<Shown> listShown() {
    return tenancy.withoutTenant(
        () ->
            ((List<?>)
                    entities
                        .createNativeQuery(
                            "select p.authority, p.revision, p.published_at from published_policy p"
                                + " join authority a on a.id = p.authority order by a.position")
                        .getResultList())
                .stream().map(row -> shown((Object[]) row)).toList());
  }

  public Optional<Policies.InForce> find(AuthorityId authority) {
    return tenancy.withoutTenant(
        () ->
            ((List<?>)
                    entities
                        .createNativeQuery(
                            "select revision, document from published_policy where authority = ?1")
                        .setParameter(1, authority.value())
                        .getResultList())
                .stream().map(row -> policy(authority, (Object[]) row)).findFirst());
  }

  private static Policies.InForce policy(AuthorityId authority, Object[] row) {
    var reader = new PolicyReader().whole("published", (String) row[1]);
    return new Policies.InForce(((Number) row[0]).intValue(), reader.policy(authority.value()));
  }

  private static Shown shown(Object[] row) {
    return new Shown(
        new AuthorityId((String) row[0]),
        ((Number) row[1]).intValue(),
        ((Timestamp) row[2]).toInstant());
  }

  private static Deed deed(String action, Acting acting, int revision) {
    var subject =
        new Deed.Subject("policy", acting.authority().value(), acting.authority().value());
    return Deed.of(action, subject, Change.created(Map.of("revision", String.valueOf(revision))));
  }
}
