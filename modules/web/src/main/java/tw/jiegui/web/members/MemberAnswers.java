package tw.jiegui.web.members;

import jakarta.enterprise.context.RequestScoped;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about members.
@RequestScoped
class MemberAnswers extends FeatureAnswers {
  @Override
  protected String sentence(Texts texts, Problem problem) {
    return new MemberWords(texts).message(problem);
  }
}
