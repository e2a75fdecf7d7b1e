package tw.jiegui.core.tables;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes an OpenDocument spreadsheet of one sheet. Every cell is text, so that a code keeps its
/// leading zeros and nothing is taken for a formula.
final class OdsSheet {
  private OdsSheet() {}

  static byte[] write(List<List<String>> lines) {
    var sheet = new Sheet("Sheet1", lines.size(), lines.getFirst().size());
    sheet.getDataRange().setValues(lines.stream().map(List::toArray).toArray(Object[][]::new));
    var file = new SpreadSheet();
    file.appendSheet(sheet);
    var out = new ByteArrayOutputStream();
    try {
      file.save(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
