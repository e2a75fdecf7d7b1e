package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.schools.SchoolFilter;
import tw.jiegui.core.schools.Schools;

/// How many schools the authority has, as the register stands today.
@ApplicationScoped
class OpenSchools implements KpiMetric {
  @Inject private Schools schools;

  @SuppressWarnings("NullAway.Init")
  protected OpenSchools() {}

  @Override
  public String name() {
    return "open-schools";
  }

  @Override
  public Optional<BigDecimal> value(AuthorityId authority, Term term) {
    return Optional.of(
        BigDecimal.valueOf(schools.list(SchoolFilter.OPEN, new Paging(1, 1)).total()));
  }
}
