package tw.jiegui.web.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.Config;

/// The one clock that is injected. Whoever rehearses what comes in later years sets it ahead by
/// `CLOCK_AHEAD_DAYS`, while the server runs.
@ApplicationScoped
public class Clock {
  private static final String AHEAD = "CLOCK_AHEAD_DAYS";

  @Inject private Config config;

  @SuppressWarnings("NullAway.Init")
  protected Clock() {}

  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return () -> Instant.now().plus(ahead());
  }

  private Duration ahead() {
    return Duration.ofDays(config.getOptionalValue(AHEAD, Long.class).orElse(0L));
  }
}
