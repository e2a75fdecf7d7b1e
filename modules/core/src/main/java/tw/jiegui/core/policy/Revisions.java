package tw.jiegui.core.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;

/// The revisions of the transaction's authority.
@ApplicationScoped
class Revisions {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Revisions() {}

  /// A revision without its text.
  record Label(int number, @Nullable UUID proposalId, Stamp approved) {}

  int currentNumber() {
    return entities
        .createQuery("select max(r.number) from Revision r", Integer.class)
        .getSingleResult();
  }

  Revision revision(int number) {
    var revision = entities.find(Revision.class, number);
    if (revision == null) {
      throw new Absent("policy revision", number);
    }
    return revision;
  }

  /// Of two approvals at the same moment the second waits here. Revisions themselves cannot be
  /// locked: nobody may change them.
  Revision awaitCurrent() {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('policy ' ||"
                + " current_setting('app.tenant'), 0)) as text)")
        .getSingleResult();
    return revision(currentNumber());
  }

  void add(Revision revision) {
    entities.persist(revision);
  }

  List<Label> listLabels() {
    return entities
        .createQuery(
            "select r.number, r.proposalId, r.approvedAt, r.approvedBy from Revision r order by"
                + " r.number desc",
            Object[].class)
        .getResultList()
        .stream()
        .map(
            row ->
                new Label(
                    (Integer) row[0], (UUID) row[1], new Stamp((Instant) row[2], (String) row[3])))
        .toList();
  }
}
