package tw.jiegui.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.assessment.Matrix;
import tw.jiegui.core.indicators.Frame;

/// The matrix as a file: all that the page shows, in words, and every school of the filter.
record MatrixFile(MatrixView view, AssessmentWords words) {
  List<List<String>> lines(Matrix matrix) {
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    Stream.of("code", "school", "district", "level", "met", "requests")
        .forEach(each -> head.add(words.text("matrix." + each)));
    matrix.frame().indicators().forEach(each -> head.add(each.key()));
    lines.add(head);
    matrix.rows().rows().forEach(row -> lines.add(line(matrix.frame(), row)));
    return lines;
  }

  private List<String> line(Frame frame, Matrix.Row row) {
    var line = new ArrayList<String>();
    var reach = view.reach(frame, row);
    line.addAll(
        List.of(
            row.school().code(),
            view.name(row),
            row.school().district(),
            reach.level(),
            reach.met()));
    line.add(row.reach().map(each -> String.valueOf(each.requests())).orElse(""));
    frame.indicators().forEach(each -> line.add(view.cell(row, each).words()));
    return line;
  }
}
