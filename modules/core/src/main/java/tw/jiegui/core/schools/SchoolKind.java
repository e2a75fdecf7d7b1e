package tw.jiegui.core.schools;

public enum SchoolKind {
  KINDERGARTEN,
  ELEMENTARY,
  JUNIOR_HIGH,
  SENIOR_HIGH,
  VOCATIONAL_HIGH
}
