package tw.jiegui.core.tables;

import java.util.List;
import java.util.Locale;

/// The two kinds of file that are read and written. What a file is, its content says, not its name.
public enum TableFormat {
  CSV("text/csv;charset=UTF-8"),
  ODS("application/vnd.oasis.opendocument.spreadsheet");

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A file of these lines, the headings first.
  public byte[] write(List<List<String>> lines) {
    return switch (this) {
      case CSV -> CsvText.write(lines);
      case ODS -> OdsSheet.write(lines);
    };
  }

  static List<Line> lines(byte[] content) throws UnreadableTable {
    if (content.length == 0) {
      throw new UnreadableTable("file-empty");
    }
    if (content.length > Table.MOST_BYTES) {
      throw new UnreadableTable("file-too-large", Table.MOST_BYTES / 1024 / 1024);
    }
    return isArchive(content) ? OdsReader.read(content) : CsvText.read(content);
  }

  private static boolean isArchive(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
  }
}
