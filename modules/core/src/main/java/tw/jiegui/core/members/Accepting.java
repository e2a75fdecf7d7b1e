package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.members.Accepted.Refused;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.tenancy.Tenancy;

/// Somebody signed in takes up the post that a link offers him. He may do so under another address
/// than the one that was invited; whoever invited is shown which.
@ApplicationScoped
public class Accepting {
  /// Who holds the link in his hand, and how he came.
  public record Bearer(Credentials credentials, Secret secret, String correlationId) {
    private Person person() {
      return credentials.person();
    }

    private Acting acting(AuthorityId authority) {
      return new Acting(authority, credentials.person(), List.of(), correlationId);
    }
  }

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Invitations invitations;
  @Inject private Recognition recognition;
  @Inject private Obstacles obstacles;
  @Inject private Directory directory;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Accepting() {}

  public Offered look(AuthorityId authority, Bearer bearer) {
    return tenancy.within(
        authority,
        () ->
            invitations
                .findBySecret(bearer.secret())
                .map(invitation -> look(invitation, bearer))
                .orElseGet(() -> new Refused(Why.UNKNOWN, "")));
  }

  private Offered look(Invitation invitation, Bearer bearer) {
    var known = recognition.find(bearer.credentials());
    var why = obstacles.find(invitation, bearer.person(), known);
    if (why.isPresent()) {
      return new Refused(why.get(), invitation.invitedBy());
    }
    boolean another = !invitation.guest().email().equalsIgnoreCase(bearer.person().email());
    return new Offered.Open(invitation, obstacles.school(invitation), another);
  }

  /// Other changes to the authority's members wait until the directory has answered: so of two
  /// acceptances one wins, and the other leaves no trace there either.
  public Accepted accept(AuthorityId authority, Bearer bearer) {
    return tenancy.within(
        authority,
        () -> {
          members.takeTurn();
          return invitations
              .findBySecret(bearer.secret())
              .map(invitation -> accept(invitation, bearer, authority))
              .orElseGet(() -> new Refused(Why.UNKNOWN, ""));
        });
  }

  /// The log comes after the directory: nobody else's deed waits for a slow one.
  private Accepted accept(Invitation invitation, Bearer bearer, AuthorityId authority) {
    var person = bearer.person();
    var role = invitation.offer().post().role();
    var why =
        obstacles
            .find(invitation, person, recognition.find(bearer.credentials()))
            .or(() -> Obstacles.find(directory.admit(person, authority, role)));
    return why.isPresent()
        ? new Refused(why.get(), invitation.invitedBy())
        : take(invitation, bearer, bearer.acting(authority));
  }

  private Accepted take(Invitation invitation, Bearer bearer, Acting acting) {
    var member =
        recognition
            .recognize(acting, bearer.credentials())
            .orElseGet(() -> newcomer(bearer.person(), invitation));
    var offer = invitation.offer();
    var term = offer.termFrom(Calendars.today(clock));
    var membership =
        memberships.grant(member, new Membership(member, offer.post(), term), clock.instant());
    invitation.accept(member, clock.instant());
    ledger.accepted(acting, invitation, member, membership);
    return new Accepted.Done(membership, invitation);
  }

  private Member newcomer(Person person, Invitation invitation) {
    var guest = invitation.guest();
    var member = new Member(person.email(), person.name().isBlank() ? guest.name() : person.name());
    member.bind(person.subject());
    return members.add(member);
  }
}
