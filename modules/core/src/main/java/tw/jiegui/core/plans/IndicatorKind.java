package tw.jiegui.core.plans;

public enum IndicatorKind {
  /// So many within the year.
  COUNT,
  /// So many since the plan began: the number given is the total, nothing is added up.
  CUMULATIVE,
  PERCENTAGE,
  /// By how many percent it is more than the year before.
  RISE,
  /// A step on a ladder whose steps are the targets in the order of their years.
  LEVEL,
  MILESTONE,
  /// A result in words, of which somebody says whether it is there.
  TEXT;

  /// Grows with the months of its year, so that half of it is due at half-time.
  boolean growsWithinTheYear() {
    return this == COUNT || this == CUMULATIVE;
  }

  /// Done or not done.
  public boolean isDone() {
    return this == MILESTONE || this == TEXT;
  }

  public boolean isRatio() {
    return this == PERCENTAGE || this == RISE;
  }

  public boolean isNumber() {
    return !isDone() && this != LEVEL;
  }
}
