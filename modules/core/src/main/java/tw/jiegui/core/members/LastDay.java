package tw.jiegui.core.members;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Reader;

/// The last day of a membership: open, or not over yet.
final class LastDay {
  private LastDay() {}

  static @Nullable LocalDate read(Reader reader, String field, String typed, LocalDate today) {
    if (Reader.tidy(typed).isEmpty()) {
      return null;
    }
    var day = reader.date(field, typed);
    if (day.isAfter(LocalDate.EPOCH) && day.isBefore(today)) {
      reader.problem(field, "in-the-past");
    }
    return day;
  }
}
