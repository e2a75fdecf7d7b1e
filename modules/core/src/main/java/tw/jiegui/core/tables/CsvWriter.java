package tw.jiegui.core.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes comma-separated text line by line, for a file too long to be held.
public final class CsvWriter {
  private static final char MARK = '\uFEFF';

  private final CSVPrinter printer;

  public CsvWriter(Writer out) {
    try {
      out.write(MARK);
      printer = new CSVPrinter(out, CSVFormat.RFC4180);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void line(List<String> cells) {
    try {
      printer.printRecord(cells.stream().map(Formula::disarm).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void flush() {
    try {
      printer.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
