package tw.jiegui.core.authority;

import java.time.LocalDate;
import java.time.Month;

/// 學年度, counted in years of the Republic: 111 is 1 August 2022 to 31 July 2023.
public record SchoolYear(int roc) implements Term, Comparable<SchoolYear> {
  static final int ERA = 1911;

  public SchoolYear {
    Calendars.checkRoc(roc);
  }

  public static SchoolYear of(LocalDate day) {
    int year = day.getYear() - ERA;
    return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? year - 1 : year);
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(roc + ERA, Month.AUGUST, 1);
  }

  @Override
  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  @Override
  public SchoolYear next() {
    return new SchoolYear(roc + 1);
  }

  @Override
  public String notation() {
    return "SY" + roc;
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(roc, other.roc);
  }
}
