package tw.jiegui.core.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import tw.jiegui.core.authority.Acting;

/// By whom and when.
public record Stamp(Instant at, String by) {
  static Stamp of(Acting acting, InstantSource clock) {
    return new Stamp(clock.instant().truncatedTo(ChronoUnit.MICROS), acting.person().name());
  }
}
