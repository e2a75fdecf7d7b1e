package tw.jiegui.core.aggregates;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tw.jiegui.core.aggregates.Grid.Place;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;

/// All kept numbers that somebody may read, and what may be told of them.
record Ledger(List<Counted> counted, long threshold) {
  Ledger {
    counted = List.copyOf(counted);
  }

  Overview overview(Asked asked, List<Authority> authorities) {
    var table = table(asked);
    return new Overview(
        asked,
        series(asked.year()),
        authorities.stream().map(each -> table.row(List.of(each), Optional.of(each.id()))).toList(),
        table.row(authorities, Optional.empty()),
        years(asked, authorities));
  }

  private List<Overview.Year> years(Asked asked, List<Authority> authorities) {
    int last = asked.year().roc();
    int first = counted.stream().mapToInt(each -> each.year().roc()).min().orElse(last);
    return IntStream.rangeClosed(Math.min(first, last), last)
        .mapToObj(SchoolYear::new)
        .map(year -> new Asked(year, asked.stage()))
        .map(each -> new Overview.Year(each.year(), table(each).row(authorities, Optional.empty())))
        .toList();
  }

  /// Those of which anything is known in a year; schools always.
  private List<Series> series(SchoolYear year) {
    var series = new TreeSet<Series>();
    series.add(Series.SCHOOLS);
    counted.stream()
        .filter(each -> each.year().equals(year))
        .forEach(each -> series.add(each.series()));
    return List.copyOf(series);
  }

  private Table table(Asked asked) {
    var grids = new HashMap<Series, Grid>();
    for (var series : series(asked.year())) {
      grids.put(series, Grid.of(of(series, asked.year())));
    }
    return new Table(
        asked.stage(),
        grids,
        grids.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> withheld(each.getKey(), each.getValue()))));
  }

  private Set<Place> withheld(Series series, Grid grid) {
    return series.measure().isPublic() ? Set.of() : grid.withheld(threshold);
  }

  /// Of schools, what stood at the end of the year: a number holds until it changes.
  private Collection<Counted> of(Series series, SchoolYear year) {
    if (!series.equals(Series.SCHOOLS)) {
      return counted.stream()
          .filter(each -> each.series().equals(series) && each.year().equals(year))
          .toList();
    }
    record Whose(AuthorityId of, Stage stage) {}
    return counted.stream()
        .filter(each -> each.series().equals(series) && each.year().compareTo(year) <= 0)
        .collect(
            toMap(
                each -> new Whose(each.of(), each.stage()),
                each -> each,
                (one, other) -> one.year().compareTo(other.year()) < 0 ? other : one))
        .values();
  }

  private record Table(
      Optional<Stage> stage, Map<Series, Grid> grids, Map<Series, Set<Place>> withheld) {
    Overview.Row row(List<Authority> names, Optional<AuthorityId> of) {
      var place = new Place(of, stage);
      var cells = new HashMap<Series, Cell>();
      grids.forEach((series, grid) -> cells.put(series, cell(series, grid, place)));
      return new Overview.Row(new ArrayList<>(names), cells);
    }

    private Cell cell(Series series, Grid grid, Place place) {
      return withheld.getOrDefault(series, Set.of()).contains(place)
          ? new Cell.Withheld()
          : new Cell.Known(grid.value(place));
    }
  }
}
