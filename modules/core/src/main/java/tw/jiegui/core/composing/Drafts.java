package tw.jiegui.core.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;

/// The drafts of the transaction's authority.
@ApplicationScoped
class Drafts {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Drafts() {}

  List<SchemeDraft> list() {
    return entities
        .createQuery("select d from SchemeDraft d order by d.scheme", SchemeDraft.class)
        .getResultList();
  }

  Optional<SchemeDraft> find(String scheme) {
    return list().stream().filter(each -> each.scheme().equals(scheme)).findFirst();
  }

  SchemeDraft draft(String scheme) {
    return find(scheme).orElseThrow(() -> new Absent("scheme draft", scheme));
  }

  /// Of two who write at once the second waits here, and then sees what the first wrote.
  SchemeDraft lock(String scheme) {
    var draft = draft(scheme);
    entities.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
    return draft;
  }

  /// Of two who begin at once the second waits here.
  void holdBeginners() {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended('scheme drafts ' ||"
                + " current_setting('app.tenant'), 0)) as text)")
        .getSingleResult();
  }

  Optional<SchemeDraft> findOf(UUID proposal) {
    return entities
        .createQuery(
            "select d from SchemeDraft d where d.proposalId = :proposal", SchemeDraft.class)
        .setParameter("proposal", proposal)
        .getResultStream()
        .findFirst();
  }

  SchemeDraft add(SchemeDraft draft) {
    entities.persist(draft);
    entities.flush();
    return draft;
  }

  void flush() {
    entities.flush();
  }

  void remove(SchemeDraft draft) {
    entities.remove(draft);
    entities.flush();
  }
}
