package tw.jiegui.web.aggregates;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.aggregates.Aggregates.Told;
import tw.jiegui.core.aggregates.Overview;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.core.tables.TableFormat;

/// The figures as data: the same columns under the same names in every language.
record StatisticsData(Told told) {
  private Overview overview() {
    return told.overview();
  }

  byte[] file(TableFormat format) {
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of("school_year", "stage", "authority", "name"));
    overview().series().forEach(each -> head.add(each.key()));
    lines.add(head);
    overview().rows().forEach(row -> lines.add(line(row)));
    return format.write(lines);
  }

  private List<String> line(Overview.Row row) {
    var of = row.of().getFirst();
    var line =
        new ArrayList<>(
            List.of(
                String.valueOf(overview().asked().year().roc()),
                stage(),
                of.id().value(),
                of.nameZh()));
    overview()
        .series()
        .forEach(
            each -> {
              var value = row.cell(each).value();
              line.add(value.isPresent() ? String.valueOf(value.getAsLong()) : "");
            });
    return line;
  }

  private String stage() {
    return overview().asked().stage().map(StatisticsQuery::slug).orElse("all");
  }

  /// A number that is withheld is null.
  String json() {
    var items = Json.createArrayBuilder();
    overview()
        .rows()
        .forEach(
            row ->
                items.add(
                    Json.createObjectBuilder()
                        .add("authority", row.of().getFirst().id().value())
                        .add("name", row.of().getFirst().nameZh())
                        .add("figures", figures(row))));
    var years = Json.createArrayBuilder();
    overview()
        .years()
        .forEach(
            each ->
                years.add(
                    Json.createObjectBuilder()
                        .add("school_year", each.year().roc())
                        .add("figures", figures(each.total()))));
    return Json.createObjectBuilder()
        .add("school_year", overview().asked().year().roc())
        .add("stage", stage())
        .add("withheld_below", told.by().map(by -> by.threshold()).orElse(0L))
        .add("items", items)
        .add("total", figures(overview().total()))
        .add("years", years)
        .build()
        .toString();
  }

  private static JsonObjectBuilder figures(Overview.Row row) {
    var figures = Json.createObjectBuilder();
    for (Series series : row.cells().keySet()) {
      var value = row.cell(series).value();
      if (value.isPresent()) {
        figures.add(series.key(), value.getAsLong());
      } else {
        figures.addNull(series.key());
      }
    }
    return figures;
  }
}
