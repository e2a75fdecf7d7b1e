package tw.jiegui.web.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.idempotency.Idempotency;
import tw.jiegui.core.idempotency.Submission;
import tw.jiegui.core.idempotency.Submitted;
import tw.jiegui.web.forgery.ForgeryGuard;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Guards a form that makes something against a second click. Each form that is shown carries a key
/// of its own; the same form with the same content leads on to what was made the first time.
@RequestScoped
public class OncePerForm {
  private static final String FIELD = "once";
  private static final Answer NOT_DONE = new Answer(409, "", "");

  @Inject private Idempotency idempotency;
  @Inject private Here here;
  @Inject private HttpServletRequest request;

  @SuppressWarnings("NullAway.Init")
  protected OncePerForm() {}

  /// The key, for a form that is about to be shown.
  public static Hidden key() {
    return new Hidden(FIELD, UUID.randomUUID().toString());
  }

  /// Work that is done ends in a redirect; anything else is a refusal, after which the same form
  /// may be sent again.
  public Response run(MultivaluedMap<String, String> sent, Supplier<Response> work) {
    var key = sent.getFirst(FIELD);
    return key == null || !Submission.isKey(key) ? work.get() : once(submission(key, sent), work);
  }

  private Response once(Submission submission, Supplier<Response> work) {
    return switch (idempotency.once(here.acting(), submission, work, OncePerForm::answer)) {
      case Submitted.First<Response>(var response) -> response;
      case Submitted.Again<Response>(var answer) -> Redirect.to(answer.location());
      case Submitted.KeyReused<Response> _ -> throw new IllegalStateException("a key of content");
    };
  }

  /// Whoever goes back and writes something else means something else: the content is of the key.
  private Submission submission(String key, MultivaluedMap<String, String> sent) {
    Map<String, List<String>> content = new TreeMap<>(sent);
    content.remove(ForgeryGuard.FIELD);
    String all = request.getRequestURI() + "\n" + content;
    String hash = Submission.of(key, all).hash();
    return new Submission("form-" + hash, hash);
  }

  private static Answer answer(Response response) {
    return response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
        ? new Answer(response.getStatus(), response.getHeaderString("Location"), "")
        : NOT_DONE;
  }
}
