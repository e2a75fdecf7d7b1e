package tw.jiegui.web.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Matrix;
import tw.jiegui.core.assessment.MatrixFilter;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.schools.SchoolKind;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;

/// What can be asked of the matrix: which frame and year, and which schools of it.
record MatrixForms(MatrixQuery query, String path, AssessmentWords words) {
  private static final int YEARS = 3;

  MatrixPage.Scope scope(Matrix matrix) {
    var filter = query.filter();
    var form =
        Form.of(
            words.texts(),
            Map.of("frame", filter.frame(), "year", String.valueOf(filter.year().roc())));
    var frames =
        matrix.choices().frames().stream()
            .map(each -> Option.of(each.key(), words.of(each.head().words().name())))
            .toList();
    return new MatrixPage.Scope(
        path,
        List.of(
            form.select("assessment.matrix.frame", frames),
            form.select("assessment.matrix.year", years())));
  }

  /// The last ones, and that which is shown.
  private List<Option> years() {
    int now = query.now().roc();
    return Stream.concat(
            IntStream.range(0, YEARS).map(ago -> now - ago).boxed(),
            Stream.of(query.filter().year().roc()))
        .distinct()
        .map(roc -> Option.of(String.valueOf(roc), words.year(new SchoolYear(roc))))
        .toList();
  }

  MatrixPage.Filter filter(Matrix matrix) {
    var form = Form.of(words.texts(), query.values());
    var choices =
        List.of(
            form.select("assessment.matrix.kind", any(kinds())),
            form.select(
                "assessment.matrix.district",
                any(matrix.choices().districts().stream().map(each -> Option.of(each, each)))),
            form.select("assessment.matrix.level", any(levels(matrix.frame()))),
            form.select(
                "assessment.matrix.unmet",
                any(
                    matrix.frame().indicators().stream()
                        .map(each -> Option.of(each.key(), each.key())))));
    return new MatrixPage.Filter(
        path,
        query.kept().entrySet().stream()
            .map(each -> new Hidden(each.getKey(), each.getValue()))
            .toList(),
        form.text("assessment.matrix.q").search(),
        choices,
        query.isNarrowed()
            ? Link.to(query.plain(path).toString(), words.text("matrix.clear"))
            : null);
  }

  private Stream<Option> kinds() {
    return Stream.of(SchoolKind.values())
        .filter(kind -> kind != SchoolKind.KINDERGARTEN)
        .map(kind -> MatrixView.slug(kind.name()))
        .map(slug -> Option.of(slug, words.texts().of("schools.kind." + slug)));
  }

  private Stream<Option> levels(Frame frame) {
    return Stream.concat(
        Stream.of(MatrixFilter.Standing.NOT_BEGUN, MatrixFilter.Standing.NO_LEVEL)
            .map(each -> Option.of(each, words.text("matrix.level." + each))),
        frame.levels().stream().map(each -> Option.of(each.key(), words.of(each.name()))));
  }

  private List<Option> any(Stream<Option> options) {
    return Stream.concat(Stream.of(Option.of("", words.text("matrix.any"))), options).toList();
  }
}
