package tw.jiegui.core.schools;

public enum Ownership {
  NATIONAL,
  MUNICIPAL,
  PRIVATE
}
