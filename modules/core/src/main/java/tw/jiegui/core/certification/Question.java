package tw.jiegui.core.certification;

import java.time.LocalDate;
import java.util.Optional;
import tw.jiegui.core.authority.Day;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Measure;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Statement;

/// Whether a school that applies for a tier on a day may, and gets it, under one revision of the
/// policy.
public record Question(Scheme scheme, Tier tier, Policy policy, LocalDate day) {
  /// The year in which the scheme counts the day.
  public Term year() {
    return switch (scheme.entry().round().countedIn()) {
      case SCHOOL_YEAR -> SchoolYear.of(day);
      case FISCAL_YEAR -> FiscalYear.of(day);
    };
  }

  public Optional<Provision> find(String path) {
    return policy.find(path);
  }

  /// Provisions are dated by years of several kinds; all of them say what holds on a day.
  public Term termFor(Provision provision) {
    return provision.holds().basis().isLike(year()) ? year() : new Day(day);
  }

  /// What a provision says in this year.
  public Optional<Rule> ruleOf(Provision provision) {
    return provision.on(termFor(provision)).map(Statement::rule);
  }

  public Bilingual cite(Citation source) {
    return policy.cite(source);
  }

  /// Whether the scheme takes applications, and the tier stands in the list of those that can be
  /// applied for in this year.
  public boolean isOpen() {
    return scheme.entry().round().openTo() != Entry.OpenTo.NOBODY && isListed();
  }

  private boolean isListed() {
    return find(scheme.entry().tiersListedIn())
        .flatMap(provision -> provision.on(termFor(provision)))
        .filter(
            statement ->
                statement.rule() instanceof Measure.Listed(var items)
                    && items.containsKey(tier.key()))
        .isPresent();
  }
}
