package tw.jiegui.core.plans;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// What is asked of an indicator over the years, and what was reported.
public record Course(
    Nature nature, Years.Calendar calendar, Map<Integer, Aim> aims, Map<Slot, Figure> figures) {
  public record Nature(
      IndicatorKind kind, Direction direction, boolean atLeast, Rhythm rhythm, Bilingual unit) {}

  /// The number of a year; not whole as long as a semester of it is missing.
  public record Yearly(BigDecimal value, boolean whole) {}

  public Course {
    aims = Map.copyOf(new TreeMap<>(aims));
    figures = Map.copyOf(figures);
  }

  public Optional<Aim> findAim(int year) {
    return Optional.ofNullable(aims.get(year));
  }

  /// Where each semester is asked for, the weaker one counts for the year.
  public Optional<Yearly> findYear(int year) {
    var values =
        slots(year).stream()
            .map(figures::get)
            .filter(Objects::nonNull)
            .map(figure -> figure.counted(nature.kind()))
            .toList();
    boolean whole = values.size() == slots(year).size();
    return weakest(values).map(value -> new Yearly(value, whole));
  }

  public List<Slot> slots(int year) {
    return nature.rhythm() == Rhythm.YEAR
        ? List.of(Slot.whole(year))
        : List.of(new Slot(year, 1), new Slot(year, 2));
  }

  private Optional<BigDecimal> weakest(List<BigDecimal> values) {
    return nature.direction() == Direction.DOWN
        ? values.stream().max(Comparator.naturalOrder())
        : values.stream().min(Comparator.naturalOrder());
  }

  /// The steps of a level by their numbers.
  public Map<BigDecimal, Bilingual> levels() {
    return aims.values().stream()
        .filter(aim -> nature.kind() == IndicatorKind.LEVEL)
        .collect(
            toMap(aim -> aim.value().stripTrailingZeros(), Aim::words, (a, b) -> a, TreeMap::new));
  }

  /// Nothing is laid down but that it goes on rising.
  boolean isToRise() {
    return aims.isEmpty() && nature.kind().isNumber() && nature.direction() == Direction.UP;
  }

  public List<Integer> years() {
    return Stream.concat(aims.keySet().stream(), figures.keySet().stream().map(Slot::year))
        .distinct()
        .sorted()
        .toList();
  }
}
