package tw.jiegui.core.members;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;

import java.time.LocalDate;
import java.util.List;

/// An authority is never left without an administrator.
final class Succession {
  private Succession() {}

  /// Whether the authority can do without this membership from that day on.
  static boolean isSecured(
      Membership leaving, LocalDate firstDayWithout, List<Membership> administrators) {
    return leaving.post().role() != AUTHORITY_ADMIN
        || administrators.stream()
            .filter(each -> !each.memberId().equals(leaving.memberId()))
            .anyMatch(each -> each.isActive(firstDayWithout));
  }
}
