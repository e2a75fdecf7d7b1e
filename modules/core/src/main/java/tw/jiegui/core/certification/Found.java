package tw.jiegui.core.certification;

import java.util.Optional;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Finding;

/// What was found on one condition or criterion, and the article. What only people can judge has no
/// finding yet.
public record Found(Part part, Head head, Optional<Finding> finding) {
  public enum Part {
    MAY_APPLY,
    CRITERION
  }

  /// What it asks for in one sentence, and the document and place where that stands.
  public record Head(String key, Bilingual name, Bilingual asks, Bilingual source) {}

  public boolean isMet() {
    return finding.filter(Finding.Met.class::isInstance).isPresent();
  }

  public boolean isMissing() {
    return finding.filter(Finding.Missing.class::isInstance).isPresent();
  }
}
