package tw.jiegui.core.plans;

import java.util.Optional;

public enum NodeKind {
  GOAL,
  STRATEGY,
  ACTION;

  public Optional<NodeKind> below() {
    return switch (this) {
      case GOAL -> Optional.of(STRATEGY);
      case STRATEGY -> Optional.of(ACTION);
      case ACTION -> Optional.empty();
    };
  }
}
