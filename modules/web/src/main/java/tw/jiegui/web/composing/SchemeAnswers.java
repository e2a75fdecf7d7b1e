package tw.jiegui.web.composing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.SchemeDraft;
import tw.jiegui.core.composing.Worked;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.api.OncePerKey;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.places.Here;

/// Answers programs about drafts of schemes.
@RequestScoped
class SchemeAnswers extends FeatureAnswers {
  @Inject private Composer composer;
  @Inject private Here here;

  SchemeDraftJson json(String scheme) {
    var bench = composer.bench(here.acting(), scheme);
    return SchemeDraftJson.of(bench, errors(bench.checked().found()));
  }

  Response answer(Worked worked) {
    return switch (worked) {
      case Worked.Done(var draft) -> draft(draft.scheme());
      case Worked.ChangedMeanwhile _ -> changedMeanwhile();
      case Worked.Awaiting _ -> conflict("state", "composing.awaiting");
      case Worked.Refused(var problems) -> invalid(problems);
    };
  }

  private Response draft(String scheme) {
    var json = json(scheme);
    return Response.ok(json).header("ETag", Conditions.tag(json.version())).build();
  }

  Optional<Answer> begun(Worked worked) {
    return worked instanceof Worked.Done(var draft)
        ? Optional.of(created(draft))
        : Optional.empty();
  }

  Optional<Answer> proposed(Worked worked) {
    return worked instanceof Worked.Done(var draft)
        ? Optional.of(new Answer(200, "", JsonText.write(json(draft.scheme()))))
        : Optional.empty();
  }

  Response first(Worked worked) {
    return begun(worked).map(OncePerKey::response).orElseGet(() -> answer(worked));
  }

  private Answer created(SchemeDraft draft) {
    return new Answer(
        201, path("schemes/" + draft.scheme() + "/draft"), JsonText.write(json(draft.scheme())));
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("pages.problem." + problem.code(), details)
        .or(() -> texts.find(problem.code(), details))
        .orElse(problem.code());
  }
}
