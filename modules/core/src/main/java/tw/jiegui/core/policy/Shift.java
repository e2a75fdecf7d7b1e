package tw.jiegui.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A stretch of days in which a provision says something else than before.
public record Shift(
    LocalDate from, @Nullable LocalDate until, @Nullable Rule before, @Nullable Rule after) {

  /// Whether it also changes days that have begun.
  public boolean reachesBack(LocalDate today) {
    return from.isBefore(today);
  }

  public static List<Shift> between(@Nullable Provision before, @Nullable Provision after) {
    var borders = new TreeSet<LocalDate>();
    collect(before, borders);
    collect(after, borders);
    var shifts = new ArrayList<Shift>();
    for (var from : borders) {
      var next = borders.higher(from);
      var shift =
          new Shift(
              from, next == null ? null : next.minusDays(1), rule(before, from), rule(after, from));
      if (!Objects.equals(shift.before, shift.after)) {
        shifts.add(shift);
      }
    }
    return shifts;
  }

  private static void collect(@Nullable Provision provision, TreeSet<LocalDate> borders) {
    if (provision == null) {
      return;
    }
    for (var statement : provision.holds().statements()) {
      borders.add(statement.span().from().firstDay());
      var last = provision.holds().lastDay(statement);
      if (last != null) {
        borders.add(last.plusDays(1));
      }
    }
  }

  private static @Nullable Rule rule(@Nullable Provision provision, LocalDate day) {
    return Optional.ofNullable(provision)
        .flatMap(each -> each.holds().onDay(day))
        .map(Statement::rule)
        .orElse(null);
  }
}
