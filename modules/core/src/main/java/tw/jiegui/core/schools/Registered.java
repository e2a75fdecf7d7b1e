package tw.jiegui.core.schools;

public sealed interface Registered {
  record Done(School school) implements Registered {}

  record CodeTaken(SchoolCode code) implements Registered {}
}
