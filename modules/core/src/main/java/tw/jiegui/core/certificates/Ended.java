package tw.jiegui.core.certificates;

import java.time.LocalDate;

/// That a certificate ended before its last day, and when.
public record Ended(Kind kind, LocalDate on) {
  public enum Kind {
    REVOKED,
    SUPERSEDED
  }
}
