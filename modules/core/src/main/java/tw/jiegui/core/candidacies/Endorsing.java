package tw.jiegui.core.candidacies;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.candidacies.Stepping.Actor;
import tw.jiegui.core.candidacies.Stepping.Taken;
import tw.jiegui.core.certification.Entry;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.certification.Schemes.Offered;
import tw.jiegui.core.tenancy.Tenancy;

/// The authority of a school says whether it stands behind an application before the one that
/// grants sees it.
@ApplicationScoped
public class Endorsing {
  public static final Set<Role> ENDORSERS = Set.of(AUTHORITY_ADMIN, OFFICER);

  private static final Set<Move.By> OWN_AUTHORITY = Set.of(Move.By.OWN_AUTHORITY);

  @Inject private Schemes schemes;
  @Inject private CandidacyRows rows;
  @Inject private Stepping stepping;
  @Inject private Tenancy tenancy;

  @SuppressWarnings("NullAway.Init")
  protected Endorsing() {}

  public List<Waiting> listWaiting(Acting acting) {
    acting.require(ENDORSERS);
    return schemes.listOpenTo(acting.authority()).stream()
        .filter(each -> each.scheme().entry().round().endorsement() == Entry.Endorsement.REQUIRED)
        .map(Offered::granting)
        .distinct()
        .flatMap(granting -> waiting(acting, granting))
        .toList();
  }

  private Stream<Waiting> waiting(Acting acting, AuthorityId granting) {
    return tenancy
        .within(
            granting,
            () ->
                rows.listWaitingFor(acting.authority().value()).stream()
                    .map(each -> new Waiting(each, stepping.machine(each).question(), false))
                    .toList())
        .stream();
  }

  public Sight look(Acting acting, AuthorityId granting, UUID id) {
    acting.require(ENDORSERS);
    return tenancy.within(
        granting, () -> stepping.sight(own(acting, rows.candidacy(id)), OWN_AUTHORITY));
  }

  private static Candidacy own(Acting acting, Candidacy candidacy) {
    if (!candidacy.applicant().authority().equals(acting.authority())) {
      throw new Absent("candidacy", candidacy.id());
    }
    return candidacy;
  }

  public Turned turn(Acting acting, AuthorityId granting, UUID id, Handling.Ask ask) {
    var actor = new Actor(acting, acting.require(ENDORSERS));
    if (ask.move().needsReason() && ask.reason().isEmpty()) {
      return Turned.Refused.of("reason", "required");
    }
    return tenancy.within(
        granting,
        () -> {
          var candidacy = own(acting, rows.candidacy(id));
          rows.lock(candidacy);
          return candidacy.version() == ask.version()
                  && ask.move().by() == Move.By.OWN_AUTHORITY
                  && stepping.machine(candidacy).isPossible(candidacy, ask.move())
              ? new Turned.Done(
                  stepping.take(actor, candidacy, new Taken(ask.move(), ask.reason())))
              : new Turned.ChangedMeanwhile(candidacy);
        });
  }
}
