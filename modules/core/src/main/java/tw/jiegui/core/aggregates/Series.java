package tw.jiegui.core.aggregates;

import static java.util.Comparator.comparing;

import java.util.Optional;

/// One column of numbers: a measure, and of what: a frame, a frame and level, a scheme and tier.
public record Series(Measure measure, String detail) implements Comparable<Series> {
  public static final Series SCHOOLS = new Series(Measure.SCHOOLS, "");

  /// As it stands in addresses and files.
  public String key() {
    return detail.isEmpty() ? measure.slug() : measure.slug() + "/" + detail;
  }

  public static Optional<Series> find(String key) {
    int slash = key.indexOf('/');
    String slug = slash < 0 ? key : key.substring(0, slash);
    String detail = slash < 0 ? "" : key.substring(slash + 1);
    return Measure.find(slug).map(measure -> new Series(measure, detail));
  }

  @Override
  public int compareTo(Series other) {
    return comparing(Series::measure).thenComparing(Series::detail).compare(this, other);
  }
}
