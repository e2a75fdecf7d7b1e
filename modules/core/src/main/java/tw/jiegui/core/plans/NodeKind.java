package tw.jiegui.core.plans;

import java.util.Optional;

public enum NodeKind {
  GOAL,
  STRATEGY,
  ACTION;

  /// The plan itself is at depth 0.
  public int depth() {
    return switch (this) {
      case GOAL -> 1;
      case STRATEGY -> 2;
      case ACTION -> 3;
    };
  }

  public Optional<NodeKind> below() {
    return switch (this) {
      case GOAL -> Optional.of(STRATEGY);
      case STRATEGY -> Optional.of(ACTION);
      case ACTION -> Optional.empty();
    };
  }
}
