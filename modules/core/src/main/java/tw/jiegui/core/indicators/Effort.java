package tw.jiegui.core.indicators;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/// Items to complete, and among as many items the parts to show.
public record Effort(int items, int parts) implements Comparable<Effort> {
  private static final Comparator<Effort> LESS =
      comparingInt(Effort::items).thenComparingInt(Effort::parts);

  static final Effort NONE = new Effort(0, 0);

  Effort plus(Effort more) {
    return new Effort(items + more.items, parts + more.parts);
  }

  @Override
  public int compareTo(Effort other) {
    return LESS.compare(this, other);
  }
}
