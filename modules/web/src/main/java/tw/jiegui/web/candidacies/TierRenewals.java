package tw.jiegui.web.candidacies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certificates.Renewals;
import tw.jiegui.core.certificates.Shown;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.web.places.Here;

/// What runs out is renewed by applying for the same tier again, where the school sees what of it
/// is there already.
@RequestScoped
class TierRenewals implements Renewals {
  @Inject private Schemes schemes;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected TierRenewals() {}

  @Override
  public Optional<String> findRenewal(Shown certificate) {
    return certificate.isRunningOut(Calendars.today(clock))
        ? findTier(certificate)
        : Optional.empty();
  }

  private Optional<String> findTier(Shown certificate) {
    var honour = certificate.content().honour();
    var holder = certificate.content().holder();
    var granting = certificate.mark().authority();
    return schemes.listOpenTo(here.acting().authority()).stream()
        .filter(each -> each.granting().equals(granting))
        .filter(each -> each.scheme().key().equals(honour.scheme()))
        .filter(each -> each.scheme().tier(honour.tier()).isPresent())
        .findFirst()
        .map(
            _ ->
                new CandidacyPaths(here.acting().authority())
                    .tier(holder.code(), granting, honour.scheme(), honour.tier()));
  }
}
