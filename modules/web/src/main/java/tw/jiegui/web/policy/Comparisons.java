package tw.jiegui.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.policy.Policies;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.PolicyShowcase;
import tw.jiegui.web.places.Catalogue;

/// What can be compared: a number is a revision of one's own, a name what another authority has
/// published.
@RequestScoped
class Comparisons {
  @Inject private Policies policies;
  @Inject private PolicyShowcase showcase;
  @Inject private Catalogue catalogue;

  @SuppressWarnings("NullAway.Init")
  protected Comparisons() {}

  InForce chosen(Acting acting, String choice) {
    return isRevision(choice)
        ? policies.revision(acting.authority(), Integer.parseInt(choice))
        : published(choice);
  }

  InForce published(String authority) {
    return catalogue
        .find(authority)
        .map(Authority::id)
        .flatMap(showcase::find)
        .orElseThrow(() -> new Absent("policy", authority));
  }

  static boolean isRevision(String choice) {
    return choice.matches("[0-9]{1,6}");
  }
}
