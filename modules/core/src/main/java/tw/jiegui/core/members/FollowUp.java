package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import tw.jiegui.core.audit.AuditEntries;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.tenancy.Tenancy;

/// What becomes of an invitation that nobody has answered.
@ApplicationScoped
public class FollowUp {
  private interface Step {
    Followed take(Acting acting, Hat hat, Invitation invitation);
  }

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Invitations invitations;
  @Inject private AuditEntries log;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  /// A new link with a new term; nobody knows the old one's secret any more.
  public Followed resend(Acting acting, Seen seen) {
    return follow(acting, seen, this::resend);
  }

  private Followed resend(Acting acting, Hat hat, Invitation invitation) {
    var before = ledger.values(invitation);
    var letter = Letter.from(acting, clock, InvitationDraft.USUAL_DAYS);
    invitation.renew(letter);
    ledger.note(acting, hat, ledger.about("invitation.resent", invitation, before));
    return new Followed.Renewed(invitation, letter.secret());
  }

  public Followed withdraw(Acting acting, Seen seen) {
    return follow(acting, seen, this::withdraw);
  }

  private Followed withdraw(Acting acting, Hat hat, Invitation invitation) {
    var before = ledger.values(invitation);
    invitation.withdraw(clock.instant());
    ledger.note(acting, hat, ledger.about("invitation.withdrawn", invitation, before));
    return new Followed.Withdrawn(invitation);
  }

  private Followed follow(Acting acting, Seen seen, Step step) {
    return tenancy.within(
        acting.authority(),
        () -> {
          members.takeTurn();
          var invitation = invitations.lockInvitation(seen.id());
          var hat = Grants.require(acting, invitation.offer().post());
          if (!invitation.isUnanswered()) {
            return new Followed.Answered(invitation);
          }
          return invitation.version() == seen.version()
              ? step.take(acting, hat, invitation)
              : new Followed.ChangedMeanwhile(
                  invitation, log.findLastTouch("invitation", invitation.id()));
        });
  }
}
