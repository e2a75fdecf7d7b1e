package tw.jiegui.core.certification;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;

/// One step on the way of a candidacy.
public record SchemeStage(String key, Head head, Work work, Set<StageOutcome> outcomes) {
  public record Head(Bilingual name, Citation source, @Nullable Due due) {}

  /// `papers` is a list of the policy that names what is to be handed in, `needs` a provision on
  /// what has been recorded; `optional` stages an officer may leave out.
  public record Work(
      StageKind kind,
      @Nullable Panel panel,
      @Nullable String papers,
      @Nullable String needs,
      boolean optional) {}

  /// Who reviews, what of, and whether they see whose it is.
  public record Panel(int reviewers, boolean masked, Judges judges) {}

  public SchemeStage {
    outcomes = java.util.Collections.unmodifiableSet(new TreeSet<>(outcomes));
  }

  public StageKind kind() {
    return work.kind();
  }

  public Bilingual name() {
    return head.name();
  }

  boolean judgesCriteria() {
    var panel = work.panel();
    return kind() == StageKind.DECISION || (panel != null && panel.judges() == Judges.CRITERIA);
  }
}
