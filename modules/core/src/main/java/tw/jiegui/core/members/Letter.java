package tw.jiegui.core.members;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tw.jiegui.core.authority.Acting;

/// What goes out to somebody invited: from whom, when, with which secret and for how long.
record Letter(String by, Instant at, Secret secret, Instant expiresAt) {
  static Letter from(Acting acting, InstantSource clock, int days) {
    Instant now = clock.instant();
    return new Letter(acting.person().name(), now, Secret.draw(), now.plus(Duration.ofDays(days)));
  }
}
