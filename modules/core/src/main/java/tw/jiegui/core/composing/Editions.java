package tw.jiegui.core.composing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.assessment.Standings;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.AuthorityKind;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.Scheme;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.certification.Schemes.Label;
import tw.jiegui.core.certification.Schemes.Offered;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.tenancy.Tenancy;

/// Published versions of schemes, for whoever may apply under them: an authority's own people read
/// its schemes, and everybody reads those of the Ministry that are not for its own schools alone.
@ApplicationScoped
public class Editions {
  @Inject private Schemes schemes;
  @Inject private Policies policies;
  @Inject private Standings standings;
  @Inject private Authorities authorities;
  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Editions() {}

  /// Which version, and the rules that it is to be read by, where somebody goes by rules of his
  /// own.
  public record Wanted(AuthorityId granting, String scheme, int number, Optional<Terms> terms) {}

  /// A revision of the policy and a day.
  public record Terms(int revision, LocalDate day) {}

  private record Rules(InForce inForce, LocalDate day) {}

  public Edition edition(Acting acting, Wanted wanted) {
    var granting = wanted.granting();
    var versions = versions(acting, granting, wanted.scheme());
    var label =
        versions.stream()
            .filter(each -> each.number() == wanted.number())
            .findFirst()
            .orElseThrow(() -> new Absent("scheme version", wanted.number()));
    var rules =
        wanted
            .terms()
            .map(terms -> new Rules(policies.revision(granting, terms.revision()), terms.day()))
            .orElseGet(() -> rules(granting, versions, label));
    var policy = rules.inForce();
    return new Edition(
        granting,
        label,
        new Rulebook(scheme(granting, label), policy.policy(), rules.day(), beside(granting)),
        policy.revision(),
        versions);
  }

  private Scheme scheme(AuthorityId granting, Label label) {
    return schemes.version(granting, label.scheme(), label.number()).scheme();
  }

  /// Those that the person may read, the newest first.
  private List<Label> versions(Acting acting, AuthorityId granting, String scheme) {
    boolean own = granting.equals(acting.authority());
    if (!own && !isNational(granting)) {
      throw new Absent("scheme", scheme);
    }
    return schemes.listVersions(granting).stream()
        .filter(each -> each.scheme().equals(scheme))
        .filter(each -> own || !isForOwnSchoolsAlone(scheme(granting, each)))
        .toList();
  }

  private static boolean isForOwnSchoolsAlone(Scheme scheme) {
    return scheme.entry().round().openTo() == Entry.OpenTo.OWN_SCHOOLS;
  }

  private boolean isNational(AuthorityId authority) {
    return tenancy
        .anywhere(() -> authorities.find(authority))
        .filter(each -> each.kind() == AuthorityKind.MINISTRY)
        .isPresent();
  }

  private Rulebook.Beside beside(AuthorityId granting) {
    return new Rulebook.Beside(
        tenancy.within(granting, standings::listFrames),
        schemes.list(granting).stream().map(Offered::scheme).toList());
  }

  /// The rules of today, or of the first day to come; those of a version that another has replaced
  /// are those of its last day, before the other came with numbers of its own.
  private Rules rules(AuthorityId granting, List<Label> versions, Label label) {
    var today = Calendars.today(clock);
    var first = label.beginsOn().orElse(LocalDate.MIN);
    return versions.reversed().stream()
        .filter(each -> each.number() > label.number())
        .findFirst()
        .filter(next -> !next.beginsOn().orElse(LocalDate.MIN).isAfter(today))
        .map(
            next ->
                new Rules(
                    policies.revisionBefore(granting, next.kept().at()),
                    later(first, next.beginsOn().orElse(today).minusDays(1))))
        .orElseGet(() -> new Rules(policies.current(granting), later(first, today)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
