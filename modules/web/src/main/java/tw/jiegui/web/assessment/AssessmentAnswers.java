package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about assessments.
@RequestScoped
class AssessmentAnswers extends FeatureAnswers {
  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new AssessmentWords(texts).sentence(problem);
  }
}
