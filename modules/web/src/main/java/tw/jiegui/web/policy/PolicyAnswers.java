package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.PolicyChange;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.web.api.FeatureAnswers;
import tw.jiegui.web.language.Texts;

/// Answers programs about policies.
@RequestScoped
class PolicyAnswers extends FeatureAnswers {
  private static final int TOLD = 200;

  @Override
  protected String sentence(Texts texts, Problem problem) {
    var own = new PolicyWords(texts).own(List.of(problem)).getFirst();
    var code = own.code().contains(".") ? own.code() : "pages.problem." + own.code();
    return texts.of(code, own.details().toArray());
  }

  Response overtaken(List<PolicyChange> changes) {
    return conflict(
        "changes",
        "overtaken",
        String.join(", ", changes.stream().map(PolicyChange::path).distinct().toList()));
  }

  /// Each complaint under the path to what it is about.
  Response invalidYaml(List<InvalidYaml> complaints) {
    return invalid(
        complaints.stream()
            .limit(TOLD)
            .map(
                each ->
                    Problem.of(
                        each.key(),
                        "not-a-rule",
                        each.key(),
                        each.problem(),
                        each.problemInChinese()))
            .toList());
  }
}
