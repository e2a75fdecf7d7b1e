package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.Conditions;
import tw.jiegui.web.api.FeatureAnswers;
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
}
