package tw.jiegui.web.charts;

import java.util.ArrayList;
import java.util.List;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.TableHead;

/// How a number went from year to year, drawn to one scale; a year that is not told has no bar.
public record Bars(String label, TableHead head, List<Bar> bars) {
  private static final int TALLEST = 140;
  private static final int TOP = 28;
  private static final int STEP = 88;
  private static final int WIDE = 56;

  /// A year, how much there was, and how that is told.
  public record Year(String name, long number, String told) {}

  public record Bar(int x, int y, int height, Year year) {
    public int middle() {
      return x + WIDE / 2;
    }

    public int above() {
      return y - 8;
    }
  }

  public Bars {
    bars = List.copyOf(bars);
  }

  public static Bars of(String label, List<String> columns, List<Year> years) {
    long most = Math.max(1, years.stream().mapToLong(Year::number).max().orElse(1));
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < years.size(); i++) {
      int height = Math.toIntExact(years.get(i).number() * TALLEST / most);
      bars.add(new Bar(16 + i * STEP, TOP + TALLEST - height, height, years.get(i)));
    }
    var head =
        new TableHead(
            label, List.of(Column.of(columns.getFirst()), Column.of(columns.getLast()).asNumber()));
    return new Bars(label, head, bars);
  }

  public int width() {
    return STEP * Math.max(1, bars.size());
  }

  public int height() {
    return ground() + 28;
  }

  public int ground() {
    return TOP + TALLEST;
  }

  public int wide() {
    return WIDE;
  }
}
