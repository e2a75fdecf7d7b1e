package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.candidacies.Candidacy;
import tw.jiegui.core.candidacies.Turned;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about candidacies.
@RequestScoped
class CandidacyAnswers extends FeatureAnswers {
  Response answer(Turned turned) {
    return switch (turned) {
      case Turned.Done(var candidacy) -> candidacy(candidacy);
      case Turned.ChangedMeanwhile _ -> changedMeanwhile();
      case Turned.Refused(var problems) -> invalid(problems);
    };
  }

  Response candidacy(Candidacy candidacy) {
    return Response.ok(CandidacyJson.of(candidacy))
        .header("ETag", Conditions.tag(candidacy.version()))
        .build();
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
