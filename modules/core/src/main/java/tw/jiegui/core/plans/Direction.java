package tw.jiegui.core.plans;

public enum Direction {
  UP,
  DOWN,
  /// Not to fall below what it is.
  HOLD
}
