package tw.jiegui.core.indicators;

/// From when evidence may come, or how often it has to.
public sealed interface Window {
  record PastYears(int years) implements Window {}

  record EachYear(int times) implements Window {}
}
