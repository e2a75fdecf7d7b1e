package tw.jiegui.core.certificates;

import java.time.LocalDate;
import java.util.Optional;

/// How a certificate stands on a day.
public enum Standing {
  UPCOMING,
  VALID,
  EXPIRED,
  REVOKED,
  SUPERSEDED;

  /// What was ended stays so, whatever its days.
  public static Standing on(LocalDate day, Validity validity, Optional<Ended> ended) {
    var over = ended.filter(each -> !each.on().isAfter(day));
    if (over.isPresent()) {
      return switch (over.orElseThrow().kind()) {
        case REVOKED -> REVOKED;
        case SUPERSEDED -> SUPERSEDED;
      };
    }
    if (day.isBefore(validity.from())) {
      return UPCOMING;
    }
    return day.isAfter(validity.until()) ? EXPIRED : VALID;
  }

  /// Since when it stands so.
  public static LocalDate since(Standing standing, Validity validity, Optional<Ended> ended) {
    return switch (standing) {
      case UPCOMING, VALID -> validity.from();
      case EXPIRED -> validity.until().plusDays(1);
      case REVOKED, SUPERSEDED -> ended.orElseThrow().on();
    };
  }
}
