package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.certification.Following;
import tw.jiegui.core.certification.Question;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.certification.Tier;
import tw.jiegui.core.policy.Policies;

/// By which rules a candidacy is judged: those that it began with, whatever has changed since.
@ApplicationScoped
class Questions {
  @Inject private Schemes schemes;
  @Inject private Policies policies;

  @SuppressWarnings("NullAway.Init")
  protected Questions() {}

  Question of(Candidacy candidacy) {
    var terms = candidacy.terms();
    var ref = terms.scheme();
    var scheme = schemes.version(terms.granting(), ref.key(), ref.number()).scheme();
    return new Question(
        scheme,
        tier(scheme, ref.tier()),
        policies.revision(terms.granting(), terms.policyRevision()).policy(),
        candidacy.askedOn());
  }

  static Tier tier(Scheme scheme, String key) {
    return scheme.tier(key).orElseThrow(() -> new Absent("tier", key));
  }

  static LocalDate until(Question question, LocalDate from) {
    return from.plusYears(Following.of(question).validYears()).minusDays(1);
  }
}
