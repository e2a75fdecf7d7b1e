package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.plans.KpiMetric;

/// How many people, anywhere, opened a toolkit of this authority for the first time in their school
/// year.
@ApplicationScoped
class ToolkitReaders implements KpiMetric {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected ToolkitReaders() {}

  @Override
  public String name() {
    return "toolkit-readers";
  }

  @Override
  public Optional<BigDecimal> value(AuthorityId authority, Term term) {
    Object sum =
        entities
            .createNativeQuery(
                "select coalesce(sum(readers), 0) from toolkit_use"
                    + " where source = ?1 and month between ?2 and ?3")
            .setParameter(1, authority.value())
            .setParameter(2, Date.valueOf(term.firstDay()))
            .setParameter(3, Date.valueOf(term.lastDay()))
            .getSingleResult();
    return Optional.of(new BigDecimal(sum.toString()));
  }
}
