package tw.jiegui.web.documents;

import jakarta.enterprise.context.RequestScoped;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about documents.
@RequestScoped
class DocumentAnswers extends FeatureAnswers {
  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new DocumentWords(texts).sentence(problem);
  }
}
