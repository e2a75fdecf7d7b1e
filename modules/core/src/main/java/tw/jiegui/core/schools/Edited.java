package tw.jiegui.core.schools;

/// How a change to a school ended.
public sealed interface Edited {
  /// The school to look at now.
  record Done(School school) implements Edited {}

  record ChangedMeanwhile(School school) implements Edited {}

  record CodeTaken(SchoolCode code) implements Edited {}

  record NotOpen(School school) implements Edited {}

  /// Never closed, or merged into another for good.
  record NotClosed(School school) implements Edited {}

  record NoSuchSuccessor(SchoolCode code) implements Edited {}
}
