package tw.jiegui.web.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certificates.Content;
import tw.jiegui.core.certificates.Holder;
import tw.jiegui.core.certificates.Honour;
import tw.jiegui.core.certificates.Mark;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certificates.Validity;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// A certificate to try things on.
final class Samples {
  static final AuthorityId TAIPEI = new AuthorityId("taipei");
  static final LocalDate FROM = LocalDate.of(2026, 8, 1);

  private Samples() {}

  static Shown shown() {
    var mark =
        new Mark(
            TAIPEI,
            new UUID(1, 1),
            "TAIPEI-ISA-115-0001",
            0,
            Instant.parse("2026-08-01T01:00:00Z"));
    var holder =
        new Holder(
            TAIPEI,
            new UUID(2, 2),
            "313501",
            new Bilingual("臺北市立一大國中", "Test & First Junior High"),
            Optional.of(Stage.JUNIOR),
            "中正區");
    var honour =
        new Honour(
            "isa",
            new Bilingual("國際學校獎", "International School Award"),
            "advanced",
            new Bilingual("進階", "Advanced"));
    var basis = new Bilingual("依實施計畫第五點第一款", "Under point 5 (1) of the plan");
    return new Shown(
        mark,
        new Content(holder, honour, basis),
        new Validity(FROM, FROM.plusYears(3).minusDays(1)),
        Optional.empty(),
        Optional.empty());
  }

  static Certified certified() {
    var issuer = new Bilingual("臺北市政府教育局", "Taipei City Department of Education");
    String address = "https://jiegui.example/certificates/" + shown().mark().id();
    return new Certified(shown(), issuer, address, FROM);
  }
}
