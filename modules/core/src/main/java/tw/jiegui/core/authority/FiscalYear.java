package tw.jiegui.core.authority;

import java.time.LocalDate;
import java.time.Month;

/// 會計年度: the calendar year, counted in years of the Republic.
public record FiscalYear(int roc) implements Term, Comparable<FiscalYear> {
  public FiscalYear {
    Calendars.checkRoc(roc);
  }

  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getYear() - SchoolYear.ERA);
  }

  public int gregorian() {
    return roc + SchoolYear.ERA;
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(gregorian(), Month.JANUARY, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(gregorian(), Month.DECEMBER, 31);
  }

  @Override
  public FiscalYear next() {
    return new FiscalYear(roc + 1);
  }

  @Override
  public String notation() {
    return "FY" + roc;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(roc, other.roc);
  }
}
