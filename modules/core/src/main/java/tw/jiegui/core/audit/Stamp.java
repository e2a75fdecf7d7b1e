package tw.jiegui.core.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import tw.jiegui.core.authority.Acting;

/// By whom and when something was last changed: shown to whoever comes second.
public record Stamp(Instant at, String by) {
  public static Stamp of(Acting acting, InstantSource clock) {
    // no finer than the database keeps it, so that it reads the same ever after
    return new Stamp(clock.instant().truncatedTo(ChronoUnit.MICROS), acting.person().name());
  }
}
