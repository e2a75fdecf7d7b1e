package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// The progress of plans that authorities show to everybody. What is shown is a copy; nobody
/// outside reads the records.
@ApplicationScoped
public class PlanShowcase {
  private static final String HEAD =
      "select p.id, p.authority, p.name_zh, p.name_en, p.calendar, p.year, p.published_at,"
          + " p.document from plan_publication p join authority a on a.id = p.authority";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Plans plans;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected PlanShowcase() {}

  /// In place of what was shown of that year before.
  public void publish(Acting acting, String code, int year) {
    var hat = acting.require(PlanBook.PLANNERS);
    tenancy.within(
        acting.authority(),
        () -> {
          var plan = plans.plan(code);
          if (!plan.years().contains(year)) {
            throw new Absent("year", year);
          }
          put(acting.authority(), plan, year);
          audit.record(acting, hat, plan.deed("plan.published", of(plan, year)));
        });
  }

  private void put(AuthorityId authority, Plan plan, int year) {
    var tree = plans.tree(plan);
    var document = Publication.write(tree, year, Calendars.today(clock));
    var outline = OutlineText.write(Outline.of(tree).withoutSections());
    entities
        .createNativeQuery(
            "insert into plan_publication (authority, id, plan_code, calendar, year, name_zh,"
                + " name_en, document, published_at, outline, first_year, last_year) values (?1,"
                + " cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) on conflict"
                + " (authority, plan_code, year) do update set name_zh = excluded.name_zh, name_en"
                + " = excluded.name_en, document = excluded.document, published_at ="
                + " excluded.published_at, outline = excluded.outline, first_year ="
                + " excluded.first_year, last_year = excluded.last_year")
        .setParameter(1, authority.value())
        .setParameter(2, UUID.randomUUID().toString())
        .setParameter(3, plan.code())
        .setParameter(4, plan.years().calendar().name())
        .setParameter(5, year)
        .setParameter(6, plan.name().zh())
        .setParameter(7, plan.name().en())
        .setParameter(8, document)
        .setParameter(9, Timestamp.from(clock.instant()))
        .setParameter(10, outline)
        .setParameter(11, plan.years().first())
        .setParameter(12, plan.years().last())
        .executeUpdate();
  }

  public void unpublish(Acting acting, String code, int year) {
    var hat = acting.require(PlanBook.PLANNERS);
    tenancy.within(
        acting.authority(),
        () -> {
          var plan = plans.plan(code);
          entities
              .createNativeQuery(
                  "delete from plan_publication where authority = ?1 and plan_code = ?2"
                      + " and year = ?3")
              .setParameter(1, acting.authority().value())
              .setParameter(2, code)
              .setParameter(3, year)
              .executeUpdate();
          audit.record(acting, hat, plan.deed("plan.unpublished", of(plan, year)));
        });
  }

  private static Change of(Plan plan, int year) {
    return Change.created(Map.of("year", plan.years().notation(year)));
  }

  public List<Publication.Head> listShown() {
    return tenancy.withoutTenant(
        () ->
            rows(HEAD + " order by a.position, p.published_at desc")
                .map(PlanShowcase::head)
                .toList());
  }

  /// Of each plan that is shown, what it was when it was last shown; within any transaction.
  List<Publication.Outlined> listOutlined() {
    return rows("select distinct on (p.authority, p.plan_code) p.id, p.authority, p.name_zh,"
            + " p.name_en, p.calendar, p.first_year, p.last_year, p.outline from"
            + " plan_publication p where p.outline is not null order by p.authority,"
            + " p.plan_code, p.published_at desc")
        .map(PlanShowcase::outlined)
        .toList();
  }

  private static Publication.Outlined outlined(Object[] row) {
    return new Publication.Outlined(
        UUID.fromString(row[0].toString()),
        new AuthorityId((String) row[1]),
        new Bilingual((String) row[2], (String) row[3]),
        new Years(
            Years.Calendar.valueOf((String) row[4]),
            ((Number) row[5]).intValue(),
            ((Number) row[6]).intValue()),
        (String) row[7]);
  }

  public Optional<Publication> find(UUID id) {
    return tenancy.withoutTenant(
        () ->
            ((List<?>)
                    entities
                        .createNativeQuery(HEAD + " where p.id = cast(?1 as uuid)")
                        .setParameter(1, id.toString())
                        .getResultList())
                .stream()
                    .map(row -> (Object[]) row)
                    .map(row -> new Publication(head(row), Publication.read((String) row[7])))
                    .findFirst());
  }

  private Stream<Object[]> rows(String query) {
    return ((List<?>) entities.createNativeQuery(query).getResultList())
        .stream().map(row -> (Object[]) row);
  }

  private static Publication.Head head(Object[] row) {
    return new Publication.Head(
        UUID.fromString(row[0].toString()),
        new AuthorityId((String) row[1]),
        new Bilingual((String) row[2], (String) row[3]),
        Years.Calendar.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        instant(row[6]));
  }

  private static Instant instant(Object value) {
    return ((Timestamp) value).toInstant();
  }
}
