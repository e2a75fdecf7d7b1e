package tw.jiegui.core.review;

import java.util.Optional;

/// Which reviewers somebody looks for.
public record PoolFilter(String text, Optional<Boolean> active) {
  public static final PoolFilter ALL = new PoolFilter("", Optional.empty());
}
