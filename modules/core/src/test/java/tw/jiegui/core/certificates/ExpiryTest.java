package tw.jiegui.core.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.jiegui.core.certificates.Samples.FROM;
import static tw.jiegui.core.certificates.Samples.UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  private static Optional<Integer> due(LocalDate today) {
    return Expiry.due(UNTIL, today);
  }

  @Test
  void each_span_begins_on_its_day_and_the_last_that_began_counts() {
    assertEquals(Optional.empty(), due(UNTIL.minusMonths(6).minusDays(1)));
    assertEquals(Optional.of(6), due(UNTIL.minusMonths(6)));
    assertEquals(Optional.of(6), due(UNTIL.minusMonths(3).minusDays(1)));
    assertEquals(Optional.of(3), due(UNTIL.minusMonths(3)));
    assertEquals(Optional.of(1), due(UNTIL.minusMonths(1)));
    assertEquals(Optional.of(1), due(UNTIL));
    assertEquals(Optional.empty(), due(UNTIL.plusDays(1)));
  }

  @Test
  void who_holds_a_longer_one_already_is_not_told() {
    var ending = Samples.shown(1);
    var longer = Samples.shown(2, new Validity(UNTIL.plusDays(1), UNTIL.plusYears(3)));
    var today = UNTIL.minusMonths(2);
    assertEquals(List.of(new CertificateExpiring(ending, 3)), Expiry.due(List.of(ending), today));
    assertEquals(List.of(), Expiry.due(List.of(ending, longer), today));
  }

  @Test
  void what_does_not_hold_is_not_told() {
    var upcoming = Samples.shown(1, new Validity(FROM, FROM.plusMonths(2)));
    assertEquals(List.of(), Expiry.due(List.of(upcoming), FROM.minusDays(1)));
  }
}
