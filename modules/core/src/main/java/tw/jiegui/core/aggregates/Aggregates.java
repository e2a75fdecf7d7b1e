package tw.jiegui.core.aggregates;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.MINISTRY_ANALYST;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Figure;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Reckoning;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.tenancy.Tenancy;

/// Reads what travelled up. The database shows an authority its own numbers, and the Ministry all.
@ApplicationScoped
public class Aggregates {
  public static final Set<Role> READERS = Set.of(AUTHORITY_ADMIN, OFFICER, MINISTRY_ANALYST);

  private static final String THRESHOLD = "aggregates.threshold";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;
  @Inject private Policies policies;

  @SuppressWarnings("NullAway.Init")
  protected Aggregates() {}

  public Overview overview(Acting acting, Asked asked) {
    acting.require(READERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var own = authorities.find(acting.authority()).orElseThrow();
          boolean all = own.kind() == AuthorityKind.MINISTRY;
          return new Ledger(counted(), all ? threshold(own.id(), asked.year()) : 0)
              .overview(asked, all ? authorities.list() : List.of(own));
        });
  }

  /// By which article, and from which number on, another's number is told.
  public Optional<Figure> findThreshold(Acting acting, SchoolYear year) {
    var policy = policies.current(acting.authority()).policy();
    return policy.find(THRESHOLD).flatMap(provision -> Reckoning.find(provision, year, Facts.NONE));
  }

  private long threshold(AuthorityId own, SchoolYear year) {
    return policies
        .current(own)
        .policy()
        .find(THRESHOLD)
        .flatMap(provision -> Reckoning.find(provision, year, Facts.NONE))
        .map(figure -> figure.value().longValueExact())
        .orElse(0L);
  }

  private List<Counted> counted() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select of_authority, measure, detail, year, stage, value from aggregate")
            .getResultList();
    return rows.stream().map(row -> counted((Object[]) row)).toList();
  }

  private static Counted counted(Object[] row) {
    return new Counted(
        new AuthorityId((String) row[0]),
        new Series(Measure.find((String) row[1]).orElseThrow(), (String) row[2]),
        new SchoolYear(((Number) row[3]).intValue()),
        Stage.valueOf((String) row[4]),
        ((Number) row[5]).longValue());
  }

  /// Whether the numbers of others stand beside the own.
  public boolean seesAll(Authority authority) {
    return authority.kind() == AuthorityKind.MINISTRY;
  }
}
