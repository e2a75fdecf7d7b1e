package tw.jiegui.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import tw.jiegui.core.authority.Scope;

/// The log of the transaction's authority, newest first.
@ApplicationScoped
public class AuditEntries {
  // From one action to the next along the index: a plain "distinct" would read every entry.
  private static final String ACTIONS =
      """
      with recursive known as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select e.action from audit_entry e where e.action > known.action
                order by e.action limit 1)
        from known where known.action is not null)
      select action from known where action is not null
      """;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntries() {}

  /// By sequence number and not by page: entries that arrive meanwhile shift nothing.
  List<AuditEntry> list(AuditFilter filter, Scope scope, long before, int most) {
    var conditions = AuditConditions.of(filter, scope).before(before);
    var query =
        entities.createQuery(
            "select e from AuditEntry e" + conditions.where() + " order by e.seq desc",
            AuditEntry.class);
    conditions.parameters().forEach(query::setParameter);
    return query.setMaxResults(most).setHint(QueryHints.READ_ONLY, true).getResultList();
  }

  boolean hasMoreThan(AuditFilter filter, Scope scope, int most) {
    var conditions = AuditConditions.of(filter, scope);
    var query =
        entities.createQuery(
            "select e.seq from AuditEntry e" + conditions.where() + " order by e.seq desc",
            Long.class);
    conditions.parameters().forEach(query::setParameter);
    return !query.setFirstResult(most).setMaxResults(1).getResultList().isEmpty();
  }

  List<String> listActions() {
    List<?> found = entities.createNativeQuery(ACTIONS).getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  /// Who changed this last: for the one who comes second.
  public Optional<Stamp> findLastTouch(String subjectKind, Object subjectId) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id"
                + " order by e.seq desc",
            AuditEntry.class)
        .setParameter("kind", subjectKind)
        .setParameter("id", subjectId.toString())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(entry -> new Stamp(entry.at(), entry.actorName()));
  }
}
