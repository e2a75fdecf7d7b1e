package tw.jiegui.local.demo;

import static tw.jiegui.local.demo.Batch.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// What the Ministry and Taipei have certified: a badge in every authority, and of each of them one
/// that ends soon, is over, was revoked, or was corrected.
final class DemoCertificates {
  private static final String CERTIFICATE =
      """
      insert into certificate (authority, id, number, status_index, basis, holder_authority,
        holder_id, holder_code, holder_zh, holder_en, stage, district, scheme, scheme_zh, scheme_en,
        tier, tier_zh, tier_en, basis_zh, basis_en, valid_from, valid_until, predecessor_id, reason,
        issued_at, issued_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ENDING =
      """
      insert into certificate_ending (authority, id, certificate_id, kind, effective_on, reason,
        ended_at, ended_by)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String PUBLISH =
      """
      insert into certificate_publication
      select c.authority, c.id, c.number, c.status_index, c.holder_authority, c.holder_id,
        c.holder_code, c.holder_zh, c.holder_en, c.stage, c.district, c.scheme, c.scheme_zh,
        c.scheme_en, c.tier, c.tier_zh, c.tier_en, c.basis_zh, c.basis_en, c.valid_from,
        c.valid_until, c.issued_at, e.kind, e.effective_on, s.id
      from certificate c
      left join certificate_ending e on e.authority = c.authority and e.certificate_id = c.id
      left join certificate s on s.authority = c.authority and s.predecessor_id = c.id
      where c.authority = ?
      """;

  private static final String COUNTER =
      "insert into certificate_counter (authority, id, last)"
          + " values (?, cast(md5(?) as uuid), ?)";

  private static final String OFFICER = "示範承辦人";
  private static final int YEARS = 3;
  private static final int TAIPEIS = 6;

  private final AuthorityId authority;
  private final LocalDate today;
  private final Map<String, Integer> counters = new HashMap<>();
  private final List<List<@Nullable Object>> certificates = new ArrayList<>();
  private final List<List<@Nullable Object>> endings = new ArrayList<>();

  private DemoCertificates(AuthorityId authority, LocalDate today) {
    this.authority = authority;
    this.today = today;
  }

  /// The words of one tier of a scheme, and the ground that it rests on.
  private record Tier(
      String scheme, Bilingual schemeName, String tier, Bilingual tierName, Bilingual basis) {}

  private record Held(AuthorityId home, DemoSchool school, Tier tier, LocalDate from) {}

  static void write(Connection owner, DemoCountry country, DemoAuthority granting, Instant now)
      throws SQLException {
    var demo = new DemoCertificates(granting.id(), Calendars.today(() -> now));
    switch (granting.id().value()) {
      case "ministry" -> demo.badges(country);
      case "taipei" -> demo.awards(granting);
      default -> {}
    }
    if (!demo.certificates.isEmpty()) {
      demo.write(owner);
    }
  }

  private static Tier badge(String tier, String zh, String en) {
    return new Tier(
        "siep-badge",
        new Bilingual("SIEP學校國際化標章", "SIEP badge of school internationalization"),
        tier,
        new Bilingual(zh, en),
        new Bilingual(
            "依「SIEP學校國際化補助、標章及獎勵連貫機制說明」，經線上初審與複審通過",
            "Under the SIEP explanation of subsidy, badge and award, passed in first and second"
                + " online review"));
  }

  private static Tier award(String tier, String zh, String en) {
    return new Tier(
        "international-school-award",
        new Bilingual("國際學校獎", "International School Award"),
        tier,
        new Bilingual(zh, en),
        new Bilingual(
            "依臺北市國際學校獎實施計畫柒，認證審查通過",
            "Under part 7 of Taipei's plan for the International School Award, passed the"
                + " certification review"));
  }

  private void badges(DemoCountry country) {
    var basic = badge("basic", "初階標章", "Badge, basic level");
    var intermediate = badge("intermediate", "進階標章", "Badge, intermediate level");
    for (var home : country.authorities()) {
      give(new Held(home.id(), home.stage(), basic, today.minusMonths(14)));
    }
    var taipei = country.authority("taipei");
    open(taipei)
        .limit(TAIPEIS)
        .forEach(school -> give(new Held(taipei.id(), school, intermediate, today.minusMonths(2))));
    var keelung = country.authority("keelung");
    give(new Held(keelung.id(), keelung.stage(), intermediate, endingIn(2)));
    var ministry = country.authority("ministry");
    give(new Held(ministry.id(), ministry.stage(), intermediate, today.minusYears(4)));
    DemoCandidacies.passed(ministry)
        .forEach(school -> give(new Held(ministry.id(), school, intermediate, today.minusDays(1))));
    var newTaipei = country.authority("new-taipei");
    revoke(new Held(newTaipei.id(), newTaipei.stage(), intermediate, today.minusMonths(20)));
    var hualien = country.authority("hualien");
    correct(new Held(hualien.id(), hualien.stage(), intermediate, today.minusMonths(8)));
  }

  private void awards(DemoAuthority taipei) {
    var schools = open(taipei).toList();
    var basic = award("basic", "國際教育基礎認證", "International Education, basic");
    var award = award("award", "國際學校獎認證", "International School Award");
    give(new Held(authority, taipei.stage(), award, endingIn(5)));
    give(new Held(authority, schools.get(1), basic, today.minusYears(4)));
    revoke(new Held(authority, schools.get(2), award, today.minusMonths(9)));
    correct(new Held(authority, schools.get(3), award, today.minusMonths(4)));
    give(new Held(authority, schools.get(4), basic, today.minusMonths(1)));
  }

  /// The busiest school has still to apply.
  private static Stream<DemoSchool> open(DemoAuthority authority) {
    return authority.schools().stream()
        .filter(school -> school.open() && !school.equals(DemoFacts.busiest(authority)))
        .filter(school -> Stage.of(school.facts().kind()).isPresent());
  }

  private LocalDate endingIn(int months) {
    return today.plusMonths(months).minusYears(YEARS);
  }

  private UUID give(Held held) {
    return give(held, null);
  }

  private UUID give(Held held, @Nullable UUID predecessor) {
    var issued = predecessor == null ? held.from() : today.minusMonths(1);
    var id = uuid(predecessor == null ? "certificate" : "replacement", held);
    var tier = held.tier();
    var identity = held.school().identity();
    certificates.add(
        row(
            authority.value(),
            id,
            number(tier.scheme(), SchoolYear.of(issued)),
            take("states") - 1,
            uuid("certificate basis", held),
            held.home().value(),
            held.school().id(),
            held.school().code(),
            identity.nameZh(),
            identity.nameEn(),
            Stage.of(held.school().facts().kind()).map(Enum::name).orElse(null),
            held.school().facts().district(),
            tier.scheme(),
            tier.schemeName().zh(),
            tier.schemeName().en(),
            tier.tier(),
            tier.tierName().zh(),
            tier.tierName().en(),
            tier.basis().zh(),
            tier.basis().en(),
            held.from(),
            held.from().plusYears(YEARS).minusDays(1),
            predecessor,
            predecessor == null ? "" : "英文校名更正",
            morning(issued),
            OFFICER));
    return id;
  }

  private void revoke(Held held) {
    end(give(held), "REVOKED", "申請資料不實，經查證屬實。");
  }

  private void correct(Held held) {
    var wrong = give(held);
    end(wrong, "SUPERSEDED", "英文校名更正");
    give(held, wrong);
  }

  private void end(UUID certificate, String kind, String reason) {
    var day = today.minusMonths(1);
    endings.add(
        row(
            authority.value(),
            Seeds.uuid("certificate ending", certificate.toString()),
            certificate,
            kind,
            day,
            reason,
            morning(day),
            OFFICER));
  }

  private UUID uuid(String what, Held held) {
    return Seeds.uuid(
        what,
        authority.value(),
        held.school().id().toString(),
        held.tier().scheme(),
        held.tier().tier());
  }

  private String number(String scheme, SchoolYear year) {
    int last = take("number " + scheme + " " + year.roc());
    return "%s-%s-%d-%04d".formatted(authority, scheme, year.roc(), last).toUpperCase(Locale.ROOT);
  }

  private int take(String counter) {
    return counters.merge(counter, 1, Integer::sum);
  }

  private static OffsetDateTime morning(LocalDate day) {
    return day.atTime(9, 0).atOffset(ZoneOffset.ofHours(8));
  }

  private void write(Connection owner) throws SQLException {
    new Batch(CERTIFICATE, certificates.stream()).write(owner);
    new Batch(ENDING, endings.stream()).write(owner);
    new Batch(
            COUNTER,
            counters.entrySet().stream()
                .map(each -> row(authority.value(), each.getKey(), each.getValue())))
        .write(owner);
    new Batch(PUBLISH, Stream.of(row(authority.value()))).write(owner);
  }
}
