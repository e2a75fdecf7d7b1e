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

  /// A school year (學年度) begins on 1 August.
  public static LocalDate schoolYearStart(LocalDate day) {
    var august = LocalDate.of(day.getYear(), 8, 1);
    return day.isBefore(august) ? august.minusYears(1) : august;
  }
}
