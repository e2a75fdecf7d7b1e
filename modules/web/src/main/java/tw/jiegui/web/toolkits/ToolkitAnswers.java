package tw.jiegui.web.toolkits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.idempotency.Answer;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.toolkits.Toolkit;
import tw.jiegui.core.toolkits.Worked;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.api.JsonText;
import tw.jiegui.web.language.Texts;

/// Answers programs about toolkits.
@RequestScoped
class ToolkitAnswers extends FeatureAnswers {
  Response answer(Worked worked) {
    return switch (worked) {
      case Worked.Done(var toolkit) -> toolkit(toolkit);
      case Worked.ChangedMeanwhile _ -> changedMeanwhile();
      case Worked.Refused(var problems) -> invalid(problems);
    };
  }

  Response toolkit(Toolkit toolkit) {
    return Response.ok(DraftJson.of(toolkit))
        .header("ETag", Conditions.tag(toolkit.version()))
        .build();
  }

  Answer created(Toolkit toolkit) {
    return new Answer(
        201, path("toolkits/workshop/" + toolkit.id()), JsonText.write(DraftJson.of(toolkit)));
  }

  String library() {
    return path("toolkits");
  }

  @Override
  protected String sentence(Texts texts, Problem problem) {
    Object[] details = problem.details().toArray();
    return texts
        .find("toolkits.problem." + problem.code(), details)
        .or(() -> texts.find("documents.problem." + problem.code(), details))
        .or(() -> texts.find("pages.problem." + problem.code(), details))
        .or(() -> texts.find(problem.code(), details))
        .orElse(problem.code());
  }
}
