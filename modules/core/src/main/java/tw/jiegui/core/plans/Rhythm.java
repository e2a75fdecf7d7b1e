package tw.jiegui.core.plans;

/// What a target is asked of: the whole year, or each of its semesters.
public enum Rhythm {
  YEAR,
  SEMESTER
}
