package tw.jiegui.core.authority;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day that a clock shows in Taiwan.
public final class Calendars {
  public static final ZoneId TAIWAN = ZoneId.of("Asia/Taipei");

  private Calendars() {}

  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), TAIWAN);
  }

  static void checkRoc(int year) {
    if (year < 1 || year > 999) {
      throw new IllegalArgumentException("no year of the Republic: " + year);
    }
  }
}
