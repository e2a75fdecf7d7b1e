package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.language.Texts;

/// Answers programs about plans.
@RequestScoped
class PlanAnswers extends FeatureAnswers {
  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new PlanWords(texts).sentence(problem);
  }

  Response versioned(Object json, Object version) {
    return Response.ok(json).header("ETag", Conditions.tag(version)).build();
  }

  Answer created(String rest, Object json) {
    return new Answer(201, path(rest), JsonText.write(json));
  }

  /// How an edit ended that nobody has asked for under the same key before.
  <T> Response first(Drafted<T> drafted, Function<Drafted<T>, Optional<Answer>> made) {
    return drafted(drafted, () -> OncePerKey.response(made.apply(drafted).orElseThrow()));
  }

  <T> Response drafted(Drafted<T> drafted, Supplier<Response> done) {
    return switch (drafted) {
      case Drafted.Done<T> _ -> done.get();
      case Drafted.ChangedMeanwhile<T> _ -> changedMeanwhile();
      case Drafted.Invalid<T>(var problems) -> invalid(problems);
    };
  }
}
