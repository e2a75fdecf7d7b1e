package tw.jiegui.core.authority;

import java.time.LocalDate;
import java.time.Month;

/// 學期: the first begins on 1 August, the second on 1 February.
public record Semester(SchoolYear year, int half) implements Term {
  public Semester {
    if (half != 1 && half != 2) {
      throw new IllegalArgumentException("a school year has no semester " + half);
    }
  }

  public static Semester of(LocalDate day) {
    var year = SchoolYear.of(day);
    var second = new Semester(year, 2);
    return day.isBefore(second.firstDay()) ? new Semester(year, 1) : second;
  }

  @Override
  public LocalDate firstDay() {
    return half == 1
        ? year.firstDay()
        : LocalDate.of(year.firstDay().getYear() + 1, Month.FEBRUARY, 1);
  }

  @Override
  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  @Override
  public Semester next() {
    return half == 1 ? new Semester(year, 2) : new Semester(year.next(), 1);
  }

  @Override
  public String notation() {
    return year.notation() + "-" + half;
  }
}
