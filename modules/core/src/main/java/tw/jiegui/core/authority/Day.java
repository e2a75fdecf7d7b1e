package tw.jiegui.core.authority;

import java.time.LocalDate;

public record Day(LocalDate date) implements Term {
  @Override
  public LocalDate firstDay() {
    return date;
  }

  @Override
  public LocalDate lastDay() {
    return date;
  }

  @Override
  public Day next() {
    return new Day(date.plusDays(1));
  }

  @Override
  public String notation() {
    return date.toString();
  }
}
