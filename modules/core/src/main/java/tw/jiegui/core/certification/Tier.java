package tw.jiegui.core.certification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;

/// One tier of a scheme: paths of provisions say who may apply, what is asked, how long it holds
/// and what follows.
public record Tier(String key, Bilingual name, int rank, Asks asks, Outcomes outcomes) {
  /// `standards` is a list of the policy by which a plan is judged before there are results, the
  /// history what words of the policy mean for this tier alone.
  public record Asks(
      List<String> mayApply,
      List<Criterion> criteria,
      @Nullable String standards,
      Map<String, HistoryFact> history) {
    public Asks {
      history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
      mayApply = List.copyOf(mayApply);
      criteria = List.copyOf(criteria);
    }
  }

  public record Outcomes(String validity, @Nullable Prize prize, List<String> follows) {
    public Outcomes {
      follows = List.copyOf(follows);
    }
  }

  /// Money that follows by itself: so much in the fiscal year after so long a wait, and so much in
  /// each that remains.
  public record Prize(String amount, String years, @Nullable String nextYears, String paidAfter) {}
}
