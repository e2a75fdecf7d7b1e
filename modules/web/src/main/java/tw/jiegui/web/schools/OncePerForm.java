package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.idempotency.Idempotency;
import tw.jiegui.core.idempotency.Submission;
import tw.jiegui.core.idempotency.Submitted;
import tw.jiegui.web.places.Here;

/// A form carries a key of its own: sent twice, it does its work once and leads to the same page.
@RequestScoped
class OncePerForm {
  static final String FIELD = "once";

  @Inject private Idempotency idempotency;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  protected OncePerForm() {}

  static String fresh() {
    return UUID.randomUUID().toString();
  }

  /// Where it led when the same form was sent before.
  Optional<String> findWay(Typed typed, String address) {
    return idempotency.find(here.acting(), submission(typed, address)).map(Answer::location);
  }

  sealed interface Run<T> {
    record Now<T>(T result) implements Run<T> {}

    record Before<T>(String way) implements Run<T> {}
  }

  /// The way is empty where nothing was done, and is forgotten then.
  <T> Run<T> run(Typed typed, String address, Supplier<T> work, Function<T, Optional<String>> way) {
    var submission = submission(typed, address);
    return switch (idempotency.once(here.acting(), submission, work, way.andThen(this::answer))) {
      case Submitted.First<T>(var result) -> new Run.Now<>(result);
      case Submitted.Again<T>(var answer) -> new Run.Before<>(answer.location());
      case Submitted.KeyReused<T> other -> new Run.Now<>(work.get());
    };
  }

  private Answer answer(Optional<String> way) {
    return way.map(to -> new Answer(303, to, "")).orElseGet(() -> new Answer(409, "", ""));
  }

  private static Submission submission(Typed typed, String address) {
    var values = new TreeMap<>(typed.values());
    values.remove("_csrf");
    String key = typed.value(FIELD);
    return Submission.of(Submission.isKey(key) ? key : fresh(), address + values);
  }
}
