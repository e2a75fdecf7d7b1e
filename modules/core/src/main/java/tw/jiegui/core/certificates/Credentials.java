package tw.jiegui.core.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Authorities;
import tw.jiegui.core.authority.Authority;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// Signs what says publicly that a certificate was given out, and which were taken back. It tells
/// nothing that the register does not show.
@ApplicationScoped
public class Credentials {
  @Inject private Tenancy tenancy;
  @Inject private Authorities authorities;
  @Inject private Register register;
  @Inject private SigningKeys keys;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Credentials() {}

  public String sign(Site site, Shown shown) {
    var authority = shown.mark().authority();
    return keys.sign(site, authority, badge(site, authority).payload(shown));
  }

  public String signStates(Site site, StatusList list) {
    requireKnown(list.authority());
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var taken = register.listTaken(list.authority());
    return keys.sign(site, list.authority(), list.credential(site, taken, now));
  }

  public JsonObject profile(Site site, AuthorityId authority) {
    return badge(site, authority).describe();
  }

  public JsonObject keys(Site site, AuthorityId authority) {
    return badge(site, authority).keys(keys.list(authority));
  }

  public JsonObject key(Site site, AuthorityId authority, int number) {
    var badge = badge(site, authority);
    return keys.list(authority).stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .map(badge::key)
        .orElseThrow(() -> new Absent("signing key", number));
  }

  public JsonObject achievement(Site site, AuthorityId authority, String scheme, String tier) {
    return register.listHonours().stream()
        .filter(each -> each.scheme().equals(scheme) && each.tier().equals(tier))
        .findFirst()
        .map(each -> badge(site, authority).describe(each))
        .orElseThrow(() -> new Absent("achievement", scheme + " " + tier));
  }

  private Badge badge(Site site, AuthorityId authority) {
    var known = requireKnown(authority);
    return new Badge(
        site, new Badge.Issuer(authority, new Bilingual(known.bureauZh(), known.bureauEn())));
  }

  private Authority requireKnown(AuthorityId authority) {
    return tenancy
        .anywhere(() -> authorities.find(authority))
        .orElseThrow(() -> new Absent("authority", authority));
  }
}
