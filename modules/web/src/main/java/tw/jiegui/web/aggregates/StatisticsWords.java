package tw.jiegui.web.aggregates;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tw.jiegui.core.aggregates.Aggregates.Told;
import tw.jiegui.core.aggregates.Measure;
import tw.jiegui.core.aggregates.Overview;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.web.language.Texts;

/// The figures in the reader's language.
record StatisticsWords(Texts texts, Told told) {
  String name(Series series) {
    String measure = texts.of("aggregates.measure." + series.measure().slug());
    if (series.detail().isEmpty()) {
      return measure;
    }
    var name = told.names().get(series);
    String detail = name == null ? series.detail() : texts.choose(name.zh(), name.en());
    return texts.of("aggregates.series", measure, detail);
  }

  String number(Overview.Row row, Series series) {
    var value = row.cell(series).value();
    return value.isPresent() ? "%,d".formatted(value.getAsLong()) : withheld();
  }

  /// Where there is little room.
  String brief(Overview.Row row, Series series) {
    return row.cell(series).value().isPresent()
        ? number(row, series)
        : texts.of("aggregates.withheld.brief");
  }

  private String withheld() {
    return texts.of("aggregates.withheld", told.by().map(by -> by.threshold()).orElse(0L));
  }

  String share(Overview.Row row, Series series) {
    OptionalInt percent = series.equals(Series.SCHOOLS) ? OptionalInt.empty() : row.percent(series);
    return percent.isPresent() ? texts.of("aggregates.share", percent.getAsInt()) : "";
  }

  /// A number and its share, as a cell of the table shows them.
  String cell(Overview.Row row, Series series) {
    return (number(row, series) + " " + share(row, series)).strip();
  }

  String name(Overview.Row row) {
    return row.of().size() == 1
        ? texts.choose(row.of().getFirst().nameZh(), row.of().getFirst().nameEn())
        : texts.of("aggregates.all");
  }

  List<String> meanings() {
    return Stream.of(Measure.values())
        .map(each -> texts.of("aggregates.meaning." + each.slug()))
        .toList();
  }
}
