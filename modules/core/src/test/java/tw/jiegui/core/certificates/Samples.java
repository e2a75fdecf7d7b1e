package tw.jiegui.core.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// A certificate to try things on.
final class Samples {
  static final AuthorityId TAIPEI = new AuthorityId("taipei");
  static final LocalDate FROM = LocalDate.of(2026, 8, 1);
  static final LocalDate UNTIL = LocalDate.of(2029, 7, 31);

  private Samples() {}

  static Shown shown(int statusIndex) {
    return shown(statusIndex, new Validity(FROM, UNTIL));
  }

  static Shown shown(int statusIndex, Validity validity) {
    var mark =
        new Mark(
            TAIPEI,
            new UUID(1, statusIndex),
            "TAIPEI-ISA-115-0001",
            statusIndex,
            Instant.parse("2026-08-01T01:00:00Z"));
    var holder =
        new Holder(
            TAIPEI,
            new UUID(2, 2),
            "313501",
            new Bilingual("臺北市立測試國中", "Test Junior High"),
            Optional.of(Stage.JUNIOR),
            "中正區");
    var honour =
        new Honour(
            "isa",
            new Bilingual("國際學校獎", "International School Award"),
            "advanced",
            new Bilingual("進階", "Advanced"));
    var basis = new Bilingual("依實施計畫第五點", "Under point 5 of the plan");
    return new Shown(
        mark, new Content(holder, honour, basis), validity, Optional.empty(), Optional.empty());
  }
}
