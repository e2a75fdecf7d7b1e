package tw.jiegui.core.certificates;

import java.time.LocalDate;

/// From the first to the last day on which a certificate holds.
public record Validity(LocalDate from, LocalDate until) {
  public Validity {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + until);
    }
  }
}
