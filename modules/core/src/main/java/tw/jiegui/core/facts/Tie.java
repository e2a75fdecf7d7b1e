package tw.jiegui.core.facts;

/// With whom beside its own students a school does something.
public enum Tie implements Word {
  CROSS_SCHOOL,
  COMMUNITY
}
