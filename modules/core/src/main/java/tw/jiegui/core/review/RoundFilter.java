package tw.jiegui.core.review;

import java.util.Optional;

/// Which rounds somebody looks for, and in which order.
public record RoundFilter(
    String text, String stage, Optional<RoundState> state, Need need, Order order) {
  /// What a round waits for.
  public enum Need {
    ANY,
    REVIEWERS,
    OVERDUE,
    DIFFERING
  }

  public enum Order {
    DUE,
    NUMBER,
    APPLICANT,
    SUBMITTED
  }

  public static final RoundFilter ALL =
      new RoundFilter("", "", Optional.empty(), Need.ANY, Order.DUE);
}
