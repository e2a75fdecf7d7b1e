package tw.jiegui.core.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.aggregates.Measure;
import tw.jiegui.core.aggregates.Series;
import tw.jiegui.core.aggregates.SeriesNaming;
import tw.jiegui.core.policy.Bilingual;

/// Schemes and tiers by the names that were last certified.
@ApplicationScoped
class HonourNames implements SeriesNaming {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected HonourNames() {}

  @Override
  public Optional<Bilingual> name(Series series) {
    if (series.measure() != Measure.CERTIFICATES_HELD) {
      return Optional.empty();
    }
    int slash = series.detail().indexOf('/');
    List<?> found =
        entities
            .createNativeQuery(
                "select scheme_zh || ' ' || tier_zh, scheme_en || ', ' || tier_en"
                    + " from certificate_publication where scheme = ?1 and tier = ?2"
                    + " order by issued_at desc limit 1")
            .setParameter(1, series.detail().substring(0, slash))
            .setParameter(2, series.detail().substring(slash + 1))
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(row -> new Bilingual((String) row[0], (String) row[1]))
        .findFirst();
  }
}
