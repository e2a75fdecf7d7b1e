package tw.jiegui.core.certificates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A certificate as everybody may see it.
public record Shown(
    Mark mark,
    Content content,
    Validity validity,
    Optional<Ended> ended,
    Optional<UUID> successor) {
  public Standing standing(LocalDate day) {
    return Standing.on(day, validity, ended);
  }

  /// Whether it is time to think of the next one.
  public boolean isRunningOut(LocalDate day) {
    return switch (standing(day)) {
      case VALID -> Expiry.due(validity.until(), day).isPresent();
      case EXPIRED -> true;
      case UPCOMING, REVOKED, SUPERSEDED -> false;
    };
  }

  public LocalDate since(LocalDate day) {
    return Standing.since(standing(day), validity, ended);
  }
}
