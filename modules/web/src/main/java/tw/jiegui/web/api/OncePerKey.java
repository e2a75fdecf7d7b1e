package tw.jiegui.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.idempotency.Idempotency;
import tw.jiegui.core.idempotency.Submission;
import tw.jiegui.core.idempotency.Submitted;
import tw.jiegui.web.places.Here;

/// A program that is not sure whether its request arrived sends it again under the same key.
@RequestScoped
public class OncePerKey {
  public static final String HEADER = "Idempotency-Key";

  private static final Answer NOT_DONE = new Answer(409, "", "");

  @Inject private Idempotency idempotency;
  @Inject private Problems problems;
  @Inject private Here here;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected OncePerKey() {}

  /// What was sent under the key, and the work that it asks for.
  public record Task<T>(@Nullable String key, String sent, Supplier<T> work) {}

  /// What `done` finds is remembered, in the transaction of the work, for whoever sends it again;
  /// where it finds nothing the outcome is a refusal, which nobody remembers. The first answer is
  /// told apart, and may hold what is to be remembered nowhere.
  public <T> Response run(
      Task<T> task, Function<T, Optional<Answer>> done, Function<T, Response> first) {
    String key = task.key();
    if (key == null || !Submission.isKey(key)) {
      return problems.answer(Trouble.IDEMPOTENCY_KEY_MISSING);
    }
    var submission = Submission.of(key, what(task.sent()));
    var submitted =
        idempotency.once(
            here.acting(), submission, task.work(), result -> done.apply(result).orElse(NOT_DONE));
    return switch (submitted) {
      case Submitted.First<T>(var result) -> first.apply(result);
      case Submitted.Again<T>(var answer) -> response(answer);
      case Submitted.KeyReused<T> _ -> problems.answer(Trouble.IDEMPOTENCY_KEY_REUSED);
    };
  }

  private String what(String sent) {
    return request.getMethod() + " " + request.getRequestURI() + "\n" + sent;
  }

  public static Response response(Answer answer) {
    var response =
        Response.status(answer.status()).type(MediaType.APPLICATION_JSON).entity(answer.body());
    return answer.location().isEmpty()
        ? response.build()
        : response.header("Location", answer.location()).build();
  }
}
