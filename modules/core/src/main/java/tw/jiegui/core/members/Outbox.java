package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.members.Invitation.Guest;
import tw.jiegui.core.members.Invitation.Offer;

/// Where new invitations leave from; the log is written apart, after every change.
@ApplicationScoped
class Outbox {
  record Sent(Invitation invitation, Secret secret, Optional<Invitation> replaced) {}

  @Inject private Members members;
  @Inject private Invitations invitations;
  @Inject private Ledger ledger;

  @SuppressWarnings("NullAway.Init")
  protected Outbox() {}

  /// An older offer of the same post, if it was never answered, is taken back.
  Sent send(Guest guest, Offer offer, Letter letter) {
    var older = invitations.findUnanswered(guest.email(), offer.post());
    older.ifPresent(it -> it.withdraw(letter.at()));
    members.flush();
    var invitation = invitations.add(new Invitation(guest, offer, letter));
    return new Sent(invitation, letter.secret(), older);
  }

  void note(Acting acting, Hat hat, Sent sent) {
    sent.replaced()
        .map(it -> ledger.about("invitation.withdrawn", it, Map.of()))
        .ifPresent(deed -> ledger.note(acting, hat, deed));
    ledger.note(acting, hat, ledger.about("invitation.sent", sent.invitation(), Map.of()));
  }
}
