package tw.jiegui.core.certificates;

import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.tenancy.Tenancy;

/// Tells schools that a certificate will end, each span once, whoever gave it out.
@ApplicationScoped
public class Notices {
  /// Who is told.
  private static final Set<Role> TOLD = Set.of(PRINCIPAL, SCHOOL_COORDINATOR);

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Register register;
  @Inject private Event<CertificateExpiring> expiring;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Notices() {}

  /// That a school was told, how many months before.
  public record Notice(UUID certificate, int months, Instant sentAt) {}

  /// Returns how many were told now.
  public int tell(AuthorityId home) {
    var where = new RegisterFilter.Where(Optional.of(home), "", Optional.empty());
    var held =
        register.listAll(
            new RegisterFilter(RegisterFilter.Givers.ANY, RegisterFilter.What.ANY, where));
    return Expiry.due(held, Calendars.today(clock)).stream()
        .mapToInt(due -> tenancy.within(home, () -> tell(home, due)))
        .sum();
  }

  private int tell(AuthorityId home, CertificateExpiring due) {
    int told =
        entities
            .createNativeQuery(
                "insert into certificate_notice (authority, id, certificate_id, months,"
                    + " school_id, valid_until, sent_at) select ?1, cast(?2 as uuid), cast(?3 as"
                    + " uuid), ?4, s.id, ?5, ?6 from school s where s.id = cast(?7 as uuid)"
                    + " on conflict (authority, certificate_id, months) do nothing")
            .setParameter(1, home.value())
            .setParameter(2, UUID.randomUUID().toString())
            .setParameter(3, due.certificate().mark().id().toString())
            .setParameter(4, due.months())
            .setParameter(5, Date.valueOf(due.certificate().validity().until()))
            .setParameter(6, Timestamp.from(clock.instant()))
            .setParameter(7, due.certificate().content().holder().id().toString())
            .executeUpdate();
    if (told == 1) {
      expiring.fire(due);
    }
    return told;
  }

  /// What a school was told, the latest first.
  public List<Notice> listOf(AuthorityId home, UUID school) {
    return tenancy.within(
        home,
        () ->
            ((List<?>)
                    entities
                        .createNativeQuery(
                            "select cast(n.certificate_id as text), n.months, n.sent_at from"
                                + " certificate_notice n where n.school_id = cast(?1 as uuid)"
                                + " order by n.sent_at desc, n.months")
                        .setParameter(1, school.toString())
                        .getResultList())
                .stream().map(row -> notice((Object[]) row)).toList());
  }

  private static Notice notice(Object[] row) {
    return new Notice(
        UUID.fromString(row[0].toString()),
        ((Number) row[1]).intValue(),
        ((Timestamp) row[2]).toInstant());
  }

  /// Of the schools that somebody leads or coordinates: what ends, and was told, and is not over.
  public List<Shown> listEnding(Acting acting) {
    return acting.hats().stream()
        .filter(hat -> TOLD.contains(hat.role()))
        .map(Hat::school)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(school -> listEnding(acting.authority(), school.id()).stream())
        .toList();
  }

  private List<Shown> listEnding(AuthorityId home, UUID school) {
    var told = listOf(home, school).stream().map(Notice::certificate).toList();
    return told.isEmpty()
        ? List.of()
        : Expiry.due(register.listOf(home, school), Calendars.today(clock)).stream()
            .map(CertificateExpiring::certificate)
            .filter(each -> told.contains(each.mark().id()))
            .toList();
  }
}
