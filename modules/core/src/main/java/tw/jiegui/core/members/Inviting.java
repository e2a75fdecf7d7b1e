package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.members.Invitation.Offer;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Offers posts to people and follows the offers up.
@ApplicationScoped
public class Inviting {
  /// An invitation with the school of its post, and the member who took it up.
  public record Row(Invitation invitation, Optional<School> school, Optional<Member> taker) {
    /// Somebody signed in under another address than the one that was invited.
    public boolean underAnotherAddress() {
      return taker
          .filter(by -> !by.email().equals(Optional.of(invitation.guest().email())))
          .isPresent();
    }
  }

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Invitations invitations;
  @Inject private Schools schools;
  @Inject private Outbox outbox;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Inviting() {}

  public Slice<Row> list(Acting acting, Invitation.State state, Paging paging) {
    var filter = new InvitationFilter(state, Grants.scope(acting));
    return tenancy.within(
        acting.authority(), () -> invitations.list(filter, clock.instant(), paging).map(this::row));
  }

  public Row invitation(Acting acting, UUID id) {
    var scope = Grants.scope(acting);
    return tenancy.within(
        acting.authority(),
        () ->
            Optional.of(invitations.invitation(id))
                .filter(found -> scope.covers(found.offer().post().schoolId()))
                .map(this::row)
                .orElseThrow(() -> new Absent("invitation", id)));
  }

  public long countExpiringWithin(Acting acting, Duration span) {
    var scope = Grants.scope(acting);
    Instant now = clock.instant();
    return tenancy.within(
        acting.authority(), () -> invitations.countExpiring(scope, now, now.plus(span)));
  }

  private Row row(Invitation invitation) {
    var school = Optional.ofNullable(invitation.offer().post().schoolId()).map(schools::school);
    return new Row(invitation, school, invitation.acceptedBy().map(members::member));
  }

  public Invited invite(Acting acting, InvitationDraft.Entry entry) {
    return tenancy.within(
        acting.authority(),
        () -> {
          members.takeTurn();
          var school = entry.school().flatMap(schools::findSchool).filter(School::isOpen);
          if (entry.school().isPresent() && school.isEmpty()) {
            Grants.scope(acting);
            return new Invited.NoSuchSchool(entry.school().get());
          }
          var post = new Post(entry.role(), school.map(School::id).orElse(null));
          return invite(acting, entry, post);
        });
  }

  private Invited invite(Acting acting, InvitationDraft.Entry entry, Post post) {
    var hat = Grants.require(acting, post);
    var holder = members.findByEmail(entry.guest().email()).filter(by -> holds(by, post));
    if (holder.isPresent()) {
      return new Invited.HoldsItAlready(holder.get());
    }
    var pending = invitations.findUnanswered(entry.guest().email(), post);
    if (pending.filter(it -> it.state(clock.instant()) == Invitation.State.PENDING).isPresent()) {
      return new Invited.Pending(pending.get());
    }
    var offer = new Offer(post, null, entry.until());
    var sent = outbox.send(entry.guest(), offer, Letter.from(acting, clock, entry.days()));
    outbox.note(acting, hat, sent);
    return new Invited.Done(sent.invitation(), sent.secret());
  }

  private boolean holds(Member member, Post post) {
    return memberships.findHeld(member, post, Calendars.today(clock)).isPresent();
  }
}
