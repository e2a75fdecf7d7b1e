package tw.jiegui.core.plans;

import java.util.Comparator;

/// A year, or one of its semesters; which calendar it is counted in, its plan says.
public record Slot(int year, int half) implements Comparable<Slot> {
  private static final Comparator<Slot> ORDER =
      Comparator.comparingInt(Slot::year).thenComparingInt(Slot::half);

  public Slot {
    if (half < 0 || half > 2) {
      throw new IllegalArgumentException("no semester " + half);
    }
  }

  public static Slot whole(int year) {
    return new Slot(year, 0);
  }

  @Override
  public int compareTo(Slot other) {
    return ORDER.compare(this, other);
  }
}
