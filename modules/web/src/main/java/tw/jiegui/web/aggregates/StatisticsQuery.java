package tw.jiegui.web.aggregates;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.aggregates.Asked;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.pages.Address;

/// The figures as their address asks for them. What nobody can read is left out.
record StatisticsQuery(MultivaluedMap<String, String> query, SchoolYear now) {
  private static final int YEARS = 6;

  Asked asked() {
    return new Asked(year(), stage());
  }

  /// The years that can be chosen, the one that runs first.
  List<SchoolYear> years() {
    return Stream.iterate(now.roc(), roc -> roc - 1).limit(YEARS).map(SchoolYear::new).toList();
  }

  private SchoolYear year() {
    String typed = value("year");
    return years().stream()
        .filter(year -> String.valueOf(year.roc()).equals(typed))
        .findFirst()
        .orElse(now);
  }

  private Optional<Stage> stage() {
    String typed = value("stage").toUpperCase(Locale.ROOT);
    return Stream.of(Stage.values()).filter(stage -> stage.name().equals(typed)).findFirst();
  }

  /// What the map and the bars show: of what there is, the one that was chosen.
  Series shown(List<Series> all) {
    return Series.find(value("show")).filter(all::contains).orElse(Series.SCHOOLS);
  }

  Address at(String path) {
    return Address.of(path)
        .with("year", year().equals(now) ? "" : String.valueOf(year().roc()))
        .with("stage", stage().map(StatisticsQuery::slug).orElse(""))
        .with("show", value("show"));
  }

  static String slug(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  String value(String name) {
    return Optional.ofNullable(query.getFirst(name)).orElse("").strip();
  }
}
