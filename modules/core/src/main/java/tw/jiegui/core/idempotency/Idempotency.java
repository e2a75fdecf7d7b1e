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
import java.util.function.Function;
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

  /// Does the work, or finds what was answered when it was done before.
  public <T> Submitted<T> once(
      Acting acting, Submission submission, Supplier<T> work, Function<T, Answer> answer) {
    return tenancy.within(
        acting.authority(),
        () -> {
          awaitOthers(acting, submission);
          return this.<T>remembered(acting, submission)
              .orElseGet(() -> first(acting, submission, work.get(), answer));
        });
  }

  /// What was answered when this was done before.
  public Optional<Answer> find(Acting acting, Submission submission) {
    return tenancy.within(
        acting.authority(),
        () ->
            remembered(acting, submission)
                .filter(Submitted.Again.class::isInstance)
                .map(again -> ((Submitted.Again<?>) again).answer()));
  }

  private <T> Submitted<T> first(
      Acting acting, Submission submission, T result, Function<T, Answer> answer) {
    var said = answer.apply(result);
    if (said.isDone()) {
      forgetOld(acting);
      remember(acting, submission, said);
    }
    return new Submitted.First<>(result);
  }

  /// Of two at the same moment the second waits here until the first is committed.
  private void awaitOthers(Acting acting, Submission submission) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(
            1, acting.authority() + " " + acting.person().subject() + " " + submission.key())
        .getSingleResult();
  }

  private <T> Optional<Submitted<T>> remembered(Acting acting, Submission submission) {
    List<?> found =
        entities
            .createNativeQuery(
                "select request_hash, status, location, body from idempotency_key"
                    + " where authority = ?1 and actor = ?2 and key = ?3")
            .setParameter(1, acting.authority().value())
            .setParameter(2, acting.person().subject())
            .setParameter(3, submission.key())
            .getResultList();
    return found.stream()
        .map(row -> Idempotency.<T>remembered((Object[]) row, submission))
        .findFirst();
  }

  private static <T> Submitted<T> remembered(Object[] row, Submission submission) {
    return row[0].equals(submission.hash())
        ? new Submitted.Again<>(
            new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]))
        : new Submitted.KeyReused<>();
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
