package tw.jiegui.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Folder;
import tw.jiegui.core.assessment.Matrix;
import tw.jiegui.core.assessment.MatrixFilter.Order;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.Indicator;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.tables.TableFormat;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Pager;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.TableHead;

/// Dresses the matrix for its page, and for its file.
record MatrixView(MatrixQuery query, AuthorityId authority, AssessmentWords words) {
  MatrixPage page(Shell shell, Matrix matrix) {
    return new MatrixPage(
        shell,
        new MatrixForms(query, path(), words).scope(matrix),
        new MatrixForms(query, path(), words).filter(matrix),
        legend(),
        results(matrix),
        Link.to("/" + authority + "/frames", words.text("frames.title")));
  }

  private String path() {
    return "/" + authority + "/assessments";
  }

  private List<String> legend() {
    return Stream.of(Progress.State.values())
        .map(each -> words.text("matrix.legend", symbol(each), words.state(each).text()))
        .toList();
  }

  private static String symbol(Progress.State state) {
    return switch (state) {
      case UNTOUCHED -> "–";
      case BEGUN -> "◐";
      case MET -> "●";
    };
  }

  private MatrixPage.Results results(Matrix matrix) {
    return new MatrixPage.Results(
        new TableHead(words.text("matrix.title"), columns(matrix.frame())),
        matrix.rows().rows().stream().map(row -> row(matrix.frame(), row)).toList(),
        Pager.of(matrix.rows(), query.address(path()), words.texts()),
        EmptyState.of(words.text("matrix.none.title"), words.text("matrix.none"))
            .with(Link.to(query.plain(path()).toString(), words.text("matrix.clear"))),
        Stream.of(TableFormat.values()).map(this::file).toList());
  }

  private Link file(TableFormat format) {
    var address = query.address(path() + "/export." + format.extension());
    return Link.to(address.toString(), words.text("matrix.export." + format.extension()));
  }

  private List<Column> columns(Frame frame) {
    var columns = new ArrayList<Column>();
    columns.add(sorted("school", Order.NAME, Column.Order.ASCENDING));
    columns.add(sorted("district", Order.DISTRICT, Column.Order.ASCENDING));
    columns.add(Column.of(words.text("matrix.level")));
    columns.add(sorted("met", Order.MET, Column.Order.DESCENDING));
    frame.indicators().forEach(each -> columns.add(Column.of(each.key())));
    return columns;
  }

  private Column sorted(String word, Order order, Column.Order direction) {
    boolean current = query.filter().order() == order;
    var address = query.address(path()).with("sort", slug(order.name()));
    return Column.of(words.text("matrix." + word))
        .sortedBy(address, current ? direction : Column.Order.NONE);
  }

  private MatrixPage.Row row(Frame frame, Matrix.Row row) {
    return new MatrixPage.Row(
        Link.to(way(row), name(row)),
        row.school().district(),
        reach(frame, row),
        frame.indicators().stream().map(each -> cell(row, each)).toList());
  }

  private String way(Matrix.Row row) {
    var folder =
        new Folder(
            new SchoolCode(row.school().code()), query.filter().year(), query.filter().frame());
    var paths = new AssessmentPaths(authority, folder);
    return row.reach().isPresent() ? paths.list() : paths.year(folder.year());
  }

  String name(Matrix.Row row) {
    String english =
        row.school().nameEn().isEmpty() ? row.school().nameZh() : row.school().nameEn();
    return words.texts().choose(row.school().nameZh(), english);
  }

  MatrixPage.Reach reach(Frame frame, Matrix.Row row) {
    return row.reach()
        .map(
            each ->
                new MatrixPage.Reach(
                    level(frame, each.level()),
                    String.valueOf(each.met()),
                    each.requests() == 0 ? "" : words.text("requests", each.requests())))
        .orElseGet(() -> new MatrixPage.Reach(words.text("matrix.level.not-begun"), "", ""));
  }

  private String level(Frame frame, String key) {
    return frame
        .findLevel(key)
        .map(each -> words.of(each.name()))
        .orElse(words.text("matrix.level.none"));
  }

  MatrixPage.Cell cell(Matrix.Row row, Indicator indicator) {
    return Optional.ofNullable(row.cells().get(indicator.key()))
        .map(
            each ->
                new MatrixPage.Cell(
                    symbol(each.state()),
                    words.text(
                        "matrix.cell",
                        words.state(each.state()).text(),
                        each.met(),
                        each.needed())))
        .orElse(new MatrixPage.Cell("", ""));
  }

  static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
