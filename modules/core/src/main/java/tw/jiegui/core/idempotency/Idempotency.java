package tw.jiegui.core.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.tenancy.Tenancy;

/// Remembers an answer in the transaction of the work itself: both are kept or neither.
@ApplicationScoped
public class Idempotency {
  private static final Duration KEPT = Duration.ofDays(7);

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Idempotency() {}

  public Submitted once(Acting acting, Submission submission, Supplier<Answer> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          awaitOthers(acting, submission);
          return find(acting, submission).orElseGet(() -> first(acting, submission, work));
        });
  }

  private Submitted first(Acting acting, Submission submission, Supplier<Answer> work) {
    var answer = work.get();
    if (answer.isDone()) {
      forgetOld(acting);
      remember(acting, submission, answer);
    }
    return new Submitted.First(answer);
  }

  /// Of two at the same moment the second waits here until the first is committed.
  private void awaitOthers(Acting acting, Submission submission) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(
            1, acting.authority() + " " + acting.person().subject() + " " + submission.key())
        .getSingleResult();
  }

  private Optional<Submitted> find(Acting acting, Submission submission) {
    List<?> found =
        entities
            .createNativeQuery(
                "select request_hash, status, location, body from idempotency_key"
                    + " where authority = ?1 and actor = ?2 and key = ?3")
            .setParameter(1, acting.authority().value())
            .setParameter(2, acting.person().subject())
            .setParameter(3, submission.key())
            .getResultList();
    return found.stream().map(row -> remembered((Object[]) row, submission)).findFirst();
  }

  private static Submitted remembered(Object[] row, Submission submission) {
    return row[0].equals(submission.hash())
        ? new Submitted.Again(
            new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]))
        : new Submitted.KeyReused();
  }

  private void remember(Acting acting, Submission submission, Answer answer) {
    entities
        .createNativeQuery(
            "insert into idempotency_key (authority, actor, key, request_hash, status, location,"
                + " body, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, acting.authority().value())
        .setParameter(2, acting.person().subject())
        .setParameter(3, submission.key())
        .setParameter(4, submission.hash())
        .setParameter(5, answer.status())
        .setParameter(6, answer.location())
        .setParameter(7, answer.body())
        .setParameter(8, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private void forgetOld(Acting acting) {
    entities
        .createNativeQuery("delete from idempotency_key where authority = ?1 and created_at < ?2")
        .setParameter(1, acting.authority().value())
        .setParameter(2, Timestamp.from(clock.instant().minus(KEPT)))
        .executeUpdate();
  }
}
