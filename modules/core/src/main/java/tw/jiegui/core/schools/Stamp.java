package tw.jiegui.core.schools;

import java.time.Instant;
import java.time.InstantSource;
import tw.jiegui.core.authority.Acting;

/// By whom and when something was last changed: shown to whoever comes second.
public record Stamp(Instant at, String by) {
  static Stamp of(Acting acting, InstantSource clock) {
    return new Stamp(clock.instant(), acting.person().name());
  }
}
