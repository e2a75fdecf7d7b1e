package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Deed;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.candidacies.Stepping.Actor;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tenancy.Tenancy;

/// The subsidies that an authority has on record, school by school. An officer enters them; a
/// school is found among those that have applied.
@ApplicationScoped
public class Subsidies {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Audit audit;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Subsidies() {}

  public Slice<SubsidyRecord> list(Acting acting, Paging paging) {
    acting.require(Handling.OFFICERS);
    return tenancy.within(
        acting.authority(),
        () ->
            new Slice<>(
                entities
                    .createQuery(
                        "select s from SubsidyRecord s order by s.grantedOn desc, s.schoolCode,"
                            + " s.id",
                        SubsidyRecord.class)
                    .setFirstResult(paging.offset())
                    .setMaxResults(paging.size())
                    .getResultList(),
                entities
                    .createQuery("select count(s) from SubsidyRecord s", Long.class)
                    .getSingleResult(),
                paging));
  }

  /// The one who asks names the entry: asking twice makes one, and so does the same grant again.
  public SubsidyRecord record(
      Acting acting, UUID id, SubsidyRecord.Holder holder, SubsidyRecord.Grant grant) {
    var actor = new Actor(acting, acting.require(Handling.OFFICERS));
    return tenancy.within(
        acting.authority(),
        () -> {
          lock(holder);
          return Optional.ofNullable(entities.find(SubsidyRecord.class, id))
              .or(() -> same(holder, grant))
              .orElseGet(() -> add(actor, id, holder, grant));
        });
  }

  /// A line of a file: whose subsidy, and what was granted.
  public record Line(SubsidyRecord.Holder holder, SubsidyRecord.Grant grant) {}

  /// All of them or none; what is on record already stays as it is. Returns how many are new.
  public int recordAll(Acting acting, List<Line> lines) {
    var actor = new Actor(acting, acting.require(Handling.OFFICERS));
    var inOrder =
        lines.stream()
            .sorted(
                Comparator.comparing((Line line) -> line.holder().authority().value())
                    .thenComparing(line -> line.holder().code()))
            .toList();
    return tenancy.within(
        acting.authority(),
        () -> {
          int added = 0;
          for (var line : inOrder) {
            lock(line.holder());
            if (same(line.holder(), line.grant()).isEmpty()) {
              add(actor, UUID.randomUUID(), line.holder(), line.grant());
              added++;
            }
          }
          return added;
        });
  }

  private void lock(SubsidyRecord.Holder holder) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "subsidy " + holder.authority() + " " + holder.code())
        .getSingleResult();
  }

  private Optional<SubsidyRecord> same(SubsidyRecord.Holder holder, SubsidyRecord.Grant grant) {
    return entities
        .createQuery(
            "select s from SubsidyRecord s where s.applicantAuthority = :applicant and s.schoolCode"
                + " = :school and s.tier = :tier and s.grantedOn = :day",
            SubsidyRecord.class)
        .setParameter("applicant", holder.authority().value())
        .setParameter("school", holder.code())
        .setParameter("tier", grant.tier())
        .setParameter("day", grant.grantedOn())
        .getResultStream()
        .findFirst();
  }

  private SubsidyRecord add(
      Actor actor, UUID id, SubsidyRecord.Holder holder, SubsidyRecord.Grant grant) {
    var record = new SubsidyRecord(id, holder, grant, Stamp.of(actor.acting(), clock));
    entities.persist(record);
    entities.flush();
    var named =
        Map.of(
            "tier", grant.tier(),
            "granted_on", grant.grantedOn().toString(),
            "amount_ntd", String.valueOf(grant.amountNtd()));
    var subject =
        new Deed.Subject("subsidy", id.toString(), holder.code() + " " + holder.name().zh());
    audit.record(
        actor.acting(), actor.hat(), Deed.of("subsidy.recorded", subject, Change.created(named)));
    return record;
  }
}
