package tw.jiegui.core.indicators;

/// What a school registers once and may offer as evidence.
public enum FactKind {
  ACTIVITY,
  PARTNERSHIP,
  TRAINING,
  MEETING,
  TEAM,
  DOCUMENT
}
