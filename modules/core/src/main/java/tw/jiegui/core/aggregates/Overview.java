package tw.jiegui.core.aggregates;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.SchoolYear;

/// All numbers of a year, authority by authority, their sums, and how each series went over the
/// years.
public record Overview(
    Asked asked, List<Series> series, List<Row> rows, Row total, List<Year> years) {
  public Overview {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
    years = List.copyOf(years);
  }

  /// A year and its sums.
  public record Year(SchoolYear year, Row total) {}

  /// The numbers of one authority, or of all together.
  public record Row(List<Authority> of, Map<Series, Cell> cells) {
    public Row {
      of = List.copyOf(of);
      cells = new TreeMap<>(cells);
    }

    public Cell cell(Series series) {
      return cells.getOrDefault(series, new Cell.Known(0));
    }

    /// How many of a hundred schools, rounded down; empty where that is not told.
    public OptionalInt percent(Series series) {
      var schools = cell(Series.SCHOOLS).value();
      var part = cell(series).value();
      return schools.isEmpty() || part.isEmpty() || schools.getAsLong() == 0
          ? OptionalInt.empty()
          : OptionalInt.of((int) (part.getAsLong() * 100 / schools.getAsLong()));
    }
  }
}
