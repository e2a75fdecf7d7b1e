package tw.jiegui.web.aggregates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.aggregates.Aggregates.Told;
import tw.jiegui.core.aggregates.Overview;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.charts.Bars;
import tw.jiegui.web.charts.TileMap;
import tw.jiegui.web.language.Texts;
import tw.jiegui.web.pages.Choice;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Dresses the figures for their page.
record StatisticsView(StatisticsQuery query, AuthorityId authority, StatisticsWords words) {
  private Told told() {
    return words.told();
  }

  private Overview overview() {
    return told().overview();
  }

  private Texts texts() {
    return words.texts();
  }

  private String path() {
    return "/" + authority + "/statistics";
  }

  private Series shown() {
    return query.shown(overview().series());
  }

  StatisticsPage page(Shell shell) {
    return new StatisticsPage(
        shell,
        new StatisticsPage.Filter(path(), choices()),
        overview().series().stream().map(this::sum).toList(),
        new StatisticsPage.Pictures(map(), years()),
        results());
  }

  private List<Choice> choices() {
    var asked = overview().asked();
    var form =
        Form.of(
            texts(),
            Map.of(
                "year", String.valueOf(asked.year().roc()),
                "stage", asked.stage().map(StatisticsQuery::slug).orElse(""),
                "show", shown().key()));
    return List.of(
        form.select(
            "aggregates.filter.year",
            query.years().stream()
                .map(year -> String.valueOf(year.roc()))
                .map(roc -> Option.of(roc, texts().of("aggregates.year", roc)))
                .toList()),
        form.select("aggregates.filter.stage", stages()),
        form.select(
            "aggregates.filter.show",
            overview().series().stream()
                .map(each -> Option.of(each.key(), words.name(each)))
                .toList()));
  }

  private List<Option> stages() {
    return Stream.concat(
            Stream.of(Option.of("", texts().of("aggregates.stage.all"))),
            Stream.of(Stage.values())
                .map(StatisticsQuery::slug)
                .map(slug -> Option.of(slug, texts().of("aggregates.stage." + slug))))
        .toList();
  }

  private StatisticsPage.Sum sum(Series series) {
    var total = overview().total();
    return new StatisticsPage.Sum(
        words.name(series), words.number(total, series), words.share(total, series));
  }

  /// One authority alone needs no map.
  private @Nullable TileMap map() {
    if (overview().rows().size() == 1) {
      return null;
    }
    return TileMap.of(
        texts().of("aggregates.map", words.name(shown())),
        List.of(texts().of("aggregates.authority"), words.name(shown())),
        overview().rows().stream().map(this::home).toList());
  }

  /// By the share of its schools, so that a large authority is not dark for being large.
  private TileMap.Home home(Overview.Row row) {
    var of = row.of().getFirst();
    long held =
        shown().equals(Series.SCHOOLS)
            ? row.cell(shown()).value().orElse(0)
            : row.percent(shown()).orElse(0);
    return new TileMap.Home(
        of.id().value(), Link.to("#" + of.id(), words.name(row)), held, words.number(row, shown()));
  }

  private Bars years() {
    return Bars.of(
        texts().of("aggregates.trend", words.name(shown())),
        List.of(texts().of("aggregates.filter.year"), words.name(shown())),
        overview().years().stream()
            .map(
                each ->
                    new Bars.Year(
                        String.valueOf(each.year().roc()),
                        each.total().cell(shown()).value().orElse(0),
                        words.brief(each.total(), shown())))
            .toList());
  }

  private StatisticsPage.Results results() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(texts().of("aggregates.authority")));
    overview().series().forEach(each -> columns.add(Column.of(words.name(each)).asNumber()));
    return new StatisticsPage.Results(
        new TableHead(texts().of("aggregates.table"), columns),
        Stream.concat(
                overview().rows().stream().map(row -> row(row, false)),
                overview().rows().size() == 1
                    ? Stream.of()
                    : Stream.of(row(overview().total(), true)))
            .toList(),
        Stream.of("csv", "ods", "json").map(this::file).toList(),
        new StatisticsPage.Notes(words.meanings(), withheld()));
  }

  private StatisticsPage.Row row(Overview.Row row, boolean sum) {
    return new StatisticsPage.Row(
        sum ? "" : row.of().getFirst().id().value(),
        words.name(row),
        overview().series().stream().map(each -> words.cell(row, each)).toList());
  }

  private Link file(String format) {
    return Link.to(
        query.at(path() + "/export." + format).toString(),
        texts().of("aggregates.export." + format));
  }

  private @Nullable Link withheld() {
    return told()
        .by()
        .map(
            by ->
                Link.to(
                    "/" + authority + "/policy/provisions/" + by.figure().ground().path(),
                    texts().of("aggregates.note.withheld", by.threshold())))
        .orElse(null);
  }
}
