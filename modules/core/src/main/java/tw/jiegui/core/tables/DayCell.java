package tw.jiegui.core.tables;

import java.util.regex.Pattern;
import tw.jiegui.core.input.Reader;

/// Spreadsheets of this country write 114/10/1 as often as 2025-10-01.
public final class DayCell {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{2,4})[./年-]([0-9]{1,2})[./月-]([0-9]{1,2})日?");
  private static final int ERA = 1911;

  private DayCell() {}

  /// As a form would have it; what looks like no day stays as it is.
  public static String iso(String cell) {
    String tidy = Reader.tidy(cell);
    var found = DAY.matcher(tidy);
    if (!found.matches()) {
      return tidy;
    }
    int year = Integer.parseInt(found.group(1));
    return "%04d-%02d-%02d"
        .formatted(
            year < 1_000 ? year + ERA : year,
            Integer.valueOf(found.group(2)),
            Integer.valueOf(found.group(3)));
  }
}
