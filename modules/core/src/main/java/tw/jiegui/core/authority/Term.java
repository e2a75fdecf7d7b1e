package tw.jiegui.core.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What rules and targets are dated by. Years of different kinds are never the same thing, though
/// they may share a number: each has its own type and its own notation.
public sealed interface Term permits SchoolYear, Semester, FiscalYear, Day {
  Pattern NOTATION = Pattern.compile("(SY|FY)([1-9][0-9]{1,2})(?:-([12]))?");

  LocalDate firstDay();

  LocalDate lastDay();

  Term next();

  /// `SY111`, `SY111-2`, `FY112` or `2022-09-01`.
  String notation();

  /// Terms of one kind stand in one order; those of different kinds in none.
  default boolean isLike(Term other) {
    return getClass() == other.getClass();
  }

  default boolean isBefore(Term other) {
    if (!isLike(other)) {
      throw new IllegalArgumentException(notation() + " beside " + other.notation());
    }
    return firstDay().isBefore(other.firstDay());
  }

  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  static Optional<Term> find(String notation) {
    var matcher = NOTATION.matcher(notation);
    if (!matcher.matches()) {
      return findDay(notation);
    }
    int year = Integer.parseInt(matcher.group(2));
    boolean school = matcher.group(1).equals("SY");
    var half = matcher.group(3);
    if (half != null) {
      return school
          ? Optional.of(new Semester(new SchoolYear(year), Integer.parseInt(half)))
          : Optional.empty();
    }
    return Optional.of(school ? new SchoolYear(year) : new FiscalYear(year));
  }

  private static Optional<Term> findDay(String notation) {
    try {
      return notation.length() == 10
          ? Optional.of(new Day(LocalDate.parse(notation)))
          : Optional.empty();
    } catch (DateTimeException strange) {
      return Optional.empty();
    }
  }
}
