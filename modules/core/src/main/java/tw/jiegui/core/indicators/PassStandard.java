package tw.jiegui.core.indicators;

/// How many of the items of a stage have to be there.
public sealed interface PassStandard {
  record All() implements PassStandard {}

  record AtLeast(int items) implements PassStandard {}

  default int of(int items) {
    return switch (this) {
      case All() -> items;
      case AtLeast(int least) -> least;
    };
  }
}
