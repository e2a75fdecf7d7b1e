package tw.jiegui.core.review;

import java.util.Map;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;

/// Told in the transaction of the decision, to whoever opened the round. The reasons are by the
/// keys of the questions; a question without one is left out. What stood against the outcome is
/// explained by itself.
public record RoundClosed(
    Acting by,
    UUID round,
    UUID matter,
    String kind,
    String stage,
    String outcome,
    Map<String, String> reasons,
    String notwithstanding) {
  public RoundClosed {
    reasons = Map.copyOf(reasons);
  }
}
