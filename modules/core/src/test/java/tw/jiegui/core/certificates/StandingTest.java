package tw.jiegui.core.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.jiegui.core.certificates.Samples.FROM;
import static tw.jiegui.core.certificates.Samples.UNTIL;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Validity VALIDITY = new Validity(FROM, UNTIL);

  private static Standing on(LocalDate day, Optional<Ended> ended) {
    return Standing.on(day, VALIDITY, ended);
  }

  @Test
  void it_holds_from_its_first_to_its_last_day() {
    assertEquals(Standing.UPCOMING, on(FROM.minusDays(1), Optional.empty()));
    assertEquals(Standing.VALID, on(FROM, Optional.empty()));
    assertEquals(Standing.VALID, on(UNTIL, Optional.empty()));
    assertEquals(Standing.EXPIRED, on(UNTIL.plusDays(1), Optional.empty()));
  }

  @Test
  void from_the_day_on_which_it_was_ended_it_stands_ended_even_after_its_last_day() {
    var revoked = Optional.of(new Ended(Ended.Kind.REVOKED, FROM.plusDays(10)));
    assertEquals(Standing.VALID, on(FROM.plusDays(9), revoked));
    assertEquals(Standing.REVOKED, on(FROM.plusDays(10), revoked));
    assertEquals(Standing.REVOKED, on(UNTIL.plusYears(1), revoked));
    var superseded = Optional.of(new Ended(Ended.Kind.SUPERSEDED, FROM));
    assertEquals(Standing.SUPERSEDED, on(FROM, superseded));
  }

  @Test
  void it_says_since_when() {
    var ended = Optional.of(new Ended(Ended.Kind.REVOKED, FROM.plusDays(10)));
    assertEquals(FROM, Standing.since(Standing.VALID, VALIDITY, Optional.empty()));
    assertEquals(UNTIL.plusDays(1), Standing.since(Standing.EXPIRED, VALIDITY, Optional.empty()));
    assertEquals(FROM.plusDays(10), Standing.since(Standing.REVOKED, VALIDITY, ended));
  }
}
