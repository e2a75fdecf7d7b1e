package tw.jiegui.core.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tenancy.Tenancy;

/// What everybody may look up of all authorities' certificates. It reads the copies that are put
/// up, and no tenant's own rows.
@ApplicationScoped
public class Register {
  private static final String FROM = " from certificate_publication p";
  private static final String SELECT = "select " + Rows.COLUMNS + FROM;
  private static final String ORDER = " order by p.issued_at desc, p.number";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Register() {}

  public Optional<Shown> find(UUID id) {
    return read(new Conditions().and("p.id = cast(? as uuid)", id.toString()), "").findFirst();
  }

  /// By the number as somebody read it off a paper.
  public Optional<Shown> findByNumber(String typed) {
    return read(new Conditions().and("p.number = ?", Series.tidy(typed)), "").findFirst();
  }

  public Slice<Shown> list(RegisterFilter filter, Paging paging) {
    return tenancy.anywhere(
        () -> {
          var conditions = Conditions.of(filter, today());
          var total = conditions.query(entities, "select count(*)" + FROM, "").getSingleResult();
          var rows =
              conditions
                  .query(entities, SELECT, ORDER)
                  .setFirstResult(paging.offset())
                  .setMaxResults(paging.size())
                  .getResultList();
          return new Slice<>(
              ((List<?>) rows).stream().map(Rows::shown).toList(),
              ((Number) total).longValue(),
              paging);
        });
  }

  public List<Shown> listAll(RegisterFilter filter) {
    return read(Conditions.of(filter, today()), ORDER).toList();
  }

  /// What a school holds or held, whoever gave it, the newest first.
  public List<Shown> listOf(AuthorityId authority, UUID school) {
    return read(held(authority, school), ORDER).toList();
  }

  /// What all schools of an authority hold or held of what that same authority gave.
  public List<Shown> listOwn(AuthorityId authority) {
    return read(
            new Conditions()
                .and("p.holder_authority = ?", authority.value())
                .and("p.authority = ?", authority.value()),
            ORDER)
        .toList();
  }

  /// The one that held on a day; of several the one that holds longest.
  public Optional<Shown> findHeld(Holder holder, String scheme, Day day) {
    return read(held(holder.authority(), holder.id()).and("p.scheme = ?", scheme), "")
        .filter(each -> each.standing(day.date()) == Standing.VALID)
        .max(Comparator.comparing(each -> each.validity().until()));
  }

  private static Conditions held(AuthorityId authority, UUID school) {
    return new Conditions()
        .and("p.holder_authority = ?", authority.value())
        .and("p.holder_id = cast(? as uuid)", school.toString());
  }

  /// How many certificates of a filter the schools of each authority hold.
  public Map<String, Long> count(RegisterFilter filter) {
    return tenancy.anywhere(
        () -> {
          var counts = new LinkedHashMap<String, Long>();
          for (var row :
              (List<?>)
                  Conditions.of(filter, today())
                      .query(
                          entities,
                          "select p.holder_authority, count(*)" + FROM,
                          " group by p.holder_authority order by p.holder_authority")
                      .getResultList()) {
            var cells = (Object[]) row;
            counts.put(cells[0].toString(), ((Number) cells[1]).longValue());
          }
          return counts;
        });
  }

  /// Every tier of every scheme that was ever certified, to choose from.
  public List<Honour> listHonours() {
    return honours(new Conditions());
  }

  public List<Honour> listHonours(AuthorityId issuer) {
    return honours(new Conditions().and("p.authority = ?", issuer.value()));
  }

  private List<Honour> honours(Conditions conditions) {
    return tenancy.anywhere(
        () ->
            ((List<?>)
                    conditions
                        .query(
                            entities,
                            "select distinct on (p.scheme, p.tier) p.scheme, p.scheme_zh,"
                                + " p.scheme_en, p.tier, p.tier_zh, p.tier_en"
                                + FROM,
                            " order by p.scheme, p.tier, p.issued_at desc")
                        .getResultList())
                .stream().map(Rows::honour).toList());
  }

  public List<String> listDistricts(AuthorityId home) {
    return tenancy.anywhere(
        () ->
            ((List<?>)
                    entities
                        .createNativeQuery(
                            "select distinct p.district"
                                + FROM
                                + " where p.holder_authority = ?1 order by p.district")
                        .setParameter(1, home.value())
                        .getResultList())
                .stream().map(Object::toString).toList());
  }

  /// The places in an authority's list of states that are taken back.
  public StatusList.Taken listTaken(AuthorityId issuer) {
    var ended = new Conditions().and("p.authority = ?", issuer.value()).and("p.ending is not null");
    return new StatusList.Taken(
        read(ended, "")
            .filter(each -> isTaken(each.standing(today())))
            .map(each -> each.mark().statusIndex())
            .toList());
  }

  private static boolean isTaken(Standing standing) {
    return standing == Standing.REVOKED || standing == Standing.SUPERSEDED;
  }

  private Stream<Shown> read(Conditions conditions, String order) {
    return tenancy
        .anywhere(
            () ->
                ((List<?>) conditions.query(entities, SELECT, order).getResultList())
                    .stream().map(Rows::shown).toList())
        .stream();
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }
}
