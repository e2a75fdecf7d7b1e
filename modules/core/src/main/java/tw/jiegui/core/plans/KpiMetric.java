package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Term;

/// Facts that can feed an indicator. A feature that has some makes a bean of this type, and an
/// indicator asks for it by its name. Called within the authority's own transaction.
public interface KpiMetric {
  String name();

  Optional<BigDecimal> value(AuthorityId authority, Term term);
}
