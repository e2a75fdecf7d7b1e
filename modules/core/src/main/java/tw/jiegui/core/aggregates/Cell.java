package tw.jiegui.core.aggregates;

import java.util.OptionalLong;

/// A number, or that it is too small to be told without telling of whom.
public sealed interface Cell {
  record Known(long number) implements Cell {}

  record Withheld() implements Cell {}

  default OptionalLong value() {
    return switch (this) {
      case Known(var number) -> OptionalLong.of(number);
      case Withheld _ -> OptionalLong.empty();
    };
  }
}
