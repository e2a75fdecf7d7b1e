package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table of the demo country's data: commas between cells, headings in the first line.
record Sheet(List<Row> rows) {

  /// The cells of a line under their headings.
  record Row(Map<String, String> cells) {
    String text(String heading) {
      return Objects.requireNonNull(cells.get(heading), heading);
    }

    int number(String heading) {
      return Integer.parseInt(text(heading));
    }
  }

  static Sheet read(String name) {
    var stream = Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name);
    try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      var all = lines.lines().map(line -> line.split(",", -1)).toList();
      var rest = all.subList(1, all.size());
      return new Sheet(rest.stream().map(cells -> row(all.getFirst(), cells)).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Row row(String[] headings, String[] cells) {
    if (cells.length != headings.length) {
      throw new IllegalStateException("a row has too many or too few cells: " + cells[0]);
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.length; i++) {
      row.put(headings[i], cells[i]);
    }
    return new Row(row);
  }
}
