package tw.jiegui.core.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Comma-separated text in UTF-8, with a byte order mark for the spreadsheet programs that need it.
final class CsvText {
  private static final String MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private CsvText() {}

  static byte[] write(List<List<String>> lines) {
    var text = new StringBuilder(MARK);
    try (var printer = FORMAT.print(text)) {
      for (var line : lines) {
        printer.printRecord(line.stream().map(Formula::disarm).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static List<Line> read(byte[] content) throws UnreadableTable {
    var lines = new Lines();
    try (CSVParser parser = FORMAT.parse(new StringReader(decode(content)))) {
      for (var line : parser) {
        lines.add(line.stream().map(Formula::rearm).toList(), 1);
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new UnreadableTable("csv-broken", lines.next());
    }
    return lines.list();
  }

  private static String decode(byte[] content) throws UnreadableTable {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new UnreadableTable("not-utf8");
    }
  }
}
