package tw.jiegui.web.audit;

import jakarta.enterprise.context.RequestScoped;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about the log.
@RequestScoped
class AuditAnswers extends FeatureAnswers {
  @Override
  protected String sentence(Texts texts, Problem problem) {
    String code = problem.code();
    String key = code.contains(".") ? code : "pages.problem." + code;
    return texts.of(key, problem.details().toArray());
  }
}
