package tw.jiegui.core.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tw.jiegui.core.yaml.YamlSection;

/// A distance in time, in the unit in which the article counts.
public record Stretch(int amount, Unit unit) {
  public enum Unit {
    DAYS(ChronoUnit.DAYS),
    WEEKS(ChronoUnit.WEEKS),
    MONTHS(ChronoUnit.MONTHS),
    YEARS(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Unit(ChronoUnit unit) {
      this.unit = unit;
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Stretch {
    if (amount < 0) {
      throw new IllegalArgumentException("a stretch of time is not negative");
    }
  }

  static Stretch of(YamlSection section) {
    section.only("days", "weeks", "months", "years");
    for (var unit : Unit.values()) {
      if (section.has(unit.key()) && section.keys().size() == 1) {
        return new Stretch(section.number(unit.key()), unit);
      }
    }
    throw section.problem("", "must be one of days, weeks, months, years");
  }

  public LocalDate after(LocalDate day) {
    return day.plus(amount, unit.unit);
  }

  public LocalDate before(LocalDate day) {
    return day.minus(amount, unit.unit);
  }

  /// Counts working days: Saturdays and Sundays don't count.
  LocalDate workingDays(LocalDate from, int direction) {
    if (unit != Unit.DAYS) {
      throw new IllegalArgumentException("only days are counted as working days");
    }
    var day = from;
    for (int left = amount; left > 0; ) {
      day = day.plusDays(direction);
      if (day.getDayOfWeek().getValue() < 6) {
        left--;
      }
    }
    return day;
  }

  Bilingual say() {
    var zh =
        switch (unit) {
          case DAYS -> " 日";
          case WEEKS -> " 週";
          case MONTHS -> " 個月";
          case YEARS -> " 年";
        };
    var en = unit.key();
    return new Bilingual(
        amount + zh, amount + " " + (amount == 1 ? en.substring(0, en.length() - 1) : en));
  }
}
