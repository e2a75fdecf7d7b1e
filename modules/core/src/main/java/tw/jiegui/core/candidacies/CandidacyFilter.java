package tw.jiegui.core.candidacies;

import java.util.Optional;

/// Which candidacies the officers' table shows, and in which order.
public record CandidacyFilter(
    String text, String scheme, String tier, Standing standing, Order order) {
  /// Where they stand; late are those whose day has passed.
  public record Standing(Optional<State> state, String stage, boolean late) {}

  public enum Order {
    DUE,
    CODE,
    NAME,
    STATE,
    CHANGED
  }

  public static final CandidacyFilter ALL =
      new CandidacyFilter("", "", "", new Standing(Optional.empty(), "", false), Order.DUE);
}
