package tw.jiegui.core.aggregates;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.MINISTRY_ANALYST;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.policy.Bilingual;
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
  @Inject private Instance<SeriesNaming> namings;

  @SuppressWarnings("NullAway.Init")
  protected Aggregates() {}

  /// The numbers, and by what they are called and withheld.
  public record Told(Overview overview, Map<Series, Bilingual> names, Optional<Withholding> by) {
    public Told {
      names = Map.copyOf(names);
    }
  }

  /// Below which number another's is not told, and on what ground.
  public record Withholding(long threshold, Figure figure) {}

  public Told tell(Acting acting, Asked asked) {
    acting.require(READERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var own = authorities.find(acting.authority()).orElseThrow();
          boolean all = own.kind() == AuthorityKind.MINISTRY;
          var by = all ? findWithholding(own.id(), asked.year()) : Optional.<Withholding>empty();
          var overview =
              new Ledger(counted(), by.map(Withholding::threshold).orElse(0L))
                  .overview(asked, all ? authorities.list() : List.of(own));
          return new Told(overview, names(overview.series()), by);
        });
  }

  private Map<Series, Bilingual> names(List<Series> all) {
    var names = new HashMap<Series, Bilingual>();
    for (var series : all) {
      namings.stream()
          .flatMap(naming -> naming.name(series).stream())
          .findFirst()
          .ifPresent(name -> names.put(series, name));
    }
    return names;
  }

  private Optional<Withholding> findWithholding(AuthorityId own, SchoolYear year) {
    return policies
        .current(own)
        .policy()
        .find(THRESHOLD)
        .flatMap(provision -> Reckoning.find(provision, year, Facts.NONE))
        .map(figure -> new Withholding(figure.value().longValueExact(), figure));
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
}
