package tw.jiegui.core.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one clock that is injected, and the day it shows in Taiwan.
@ApplicationScoped
public class Calendars {
  public static final ZoneId TAIWAN = ZoneId.of("Asia/Taipei");

  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return InstantSource.system();
  }

  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), TAIWAN);
  }

  static void checkRoc(int year) {
    if (year < 1 || year > 999) {
      throw new IllegalArgumentException("no year of the Republic: " + year);
    }
  }
}
