package tw.jiegui.core.aggregates;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Stage;

/// The numbers of one series in one year by authority and stage, with all their sums. An empty
/// authority or stage means all of them.
record Grid(Map<Place, Long> values) {
  record Place(Optional<AuthorityId> of, Optional<Stage> stage) {
    private boolean isSum() {
      return of.isEmpty() || stage.isEmpty();
    }
  }

  static Grid of(Collection<Counted> counted) {
    var values = new HashMap<Place, Long>();
    for (var each : counted) {
      for (var of : List.of(Optional.of(each.of()), Optional.<AuthorityId>empty())) {
        for (var stage : List.of(Optional.of(each.stage()), Optional.<Stage>empty())) {
          values.merge(new Place(of, stage), each.value(), Long::sum);
        }
      }
    }
    return new Grid(values);
  }

  long value(Place place) {
    return values.getOrDefault(place, 0L);
  }

  Grid {
    values = Map.copyOf(values);
  }

  /// What must not be told: numbers under the threshold, but for nought, and as many others as it
  /// takes that none of them can be had by taking the rest of its row or column from the sum.
  Set<Place> withheld(long threshold) {
    var withheld = new HashSet<Place>();
    values.forEach(
        (place, value) -> {
          if (value > 0 && value < threshold) {
            withheld.add(place);
          }
        });
    while (lines().stream().map(line -> second(line, withheld)).anyMatch(withheld::addAll)) {
      // Each round may lay bare another line.
    }
    return withheld;
  }

  /// The next to be withheld in a line in which one alone is.
  private Set<Place> second(List<Place> line, Set<Place> withheld) {
    if (line.stream().filter(withheld::contains).count() != 1) {
      return Set.of();
    }
    return line.stream()
        .filter(place -> !withheld.contains(place) && value(place) > 0)
        .min(
            comparing(Place::isSum)
                .thenComparing(place -> !crosses(place, withheld))
                .thenComparingLong(this::value))
        .map(Set::of)
        .orElse(Set.of());
  }

  /// Whether the other line of a place holds something back already.
  private static boolean crosses(Place place, Set<Place> withheld) {
    return withheld.stream()
            .filter(each -> each.of().equals(place.of()) || each.stage().equals(place.stage()))
            .count()
        > 1;
  }

  /// Each row and each column, with its sum; always in the same order.
  private List<List<Place>> lines() {
    var places =
        values.keySet().stream()
            .sorted(comparing(place -> place.of() + " " + place.stage()))
            .toList();
    var rows = places.stream().collect(groupingBy(Place::of, LinkedHashMap::new, toList()));
    var columns = places.stream().collect(groupingBy(Place::stage, LinkedHashMap::new, toList()));
    return Stream.concat(rows.values().stream(), columns.values().stream()).toList();
  }
}
