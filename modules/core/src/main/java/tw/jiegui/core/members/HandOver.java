package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.members.HandedOver.Taken;
import tw.jiegui.core.members.Invitation.Offer;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// From a leaving clerk to the next in one step: what he holds at a place ends the day before, and
/// his successor holds it from that day on. An authority's own posts are offered by invitation even
/// to a member, because the identity provider has to learn of them.
@ApplicationScoped
public class HandOver {
  /// Whose posts, and where: at a school, or the authority's own.
  public record Desk(UUID member, Optional<SchoolCode> school) {}

  @Inject private Tenancy tenancy;
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Schools schools;
  @Inject private Outbox outbox;
  @Inject private Ledger ledger;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected HandOver() {}

  public HandedOver handOver(Acting acting, Desk desk, HandOverDraft.Entry entry) {
    return tenancy.within(
        acting.authority(),
        () -> {
          members.takeTurn();
          var leaving = members.member(desk.member());
          var held = memberships.listHeldAt(leaving, schoolId(desk), today());
          var posts = held.stream().flatMap(each -> post(acting, leaving, each).stream()).toList();
          if (posts.isEmpty() && !held.isEmpty()) {
            throw new Forbidden(Grants.ADMINISTRATORS);
          }
          return handOver(acting, new Leaving(leaving, posts), entry);
        });
  }

  private Optional<UUID> schoolId(Desk desk) {
    return desk.school().map(code -> schools.school(code).id());
  }

  private static Optional<Held> post(Acting acting, Member leaving, Membership held) {
    return Grants.findForHandOver(acting, leaving, held.post()).map(hat -> new Held(held, hat));
  }

  private HandedOver handOver(Acting acting, Leaving leaving, HandOverDraft.Entry entry) {
    var successor = members.findByEmail(entry.successor().email());
    if (successor.filter(it -> it.id().equals(leaving.member().id())).isPresent()) {
      return new HandedOver.SamePerson(leaving.member());
    }
    if (leaving.posts().isEmpty()) {
      return new HandedOver.NothingLeft(leaving.member());
    }
    if (successor.isEmpty() && entry.successor().name().isEmpty()) {
      return new HandedOver.NameNeeded();
    }
    return leaving.posts().stream().allMatch(each -> isSecured(each, entry.from()))
        ? pass(acting, leaving, new Next(successor, entry))
        : new HandedOver.LastAdministrator(leaving.member());
  }

  private boolean isSecured(Held held, LocalDate from) {
    return Succession.isSecured(held.membership(), from, memberships.listAdministrators());
  }

  /// First every change, then every line of the log: its lock is the last that is taken.
  private HandedOver pass(Acting acting, Leaving leaving, Next next) {
    var taken = new ArrayList<Taken>();
    var notes = new ArrayList<Runnable>();
    for (Held held : leaving.posts()) {
      notes.add(vacate(acting, leaving.member(), held, next));
      notes.add(fill(acting, held, next, taken));
    }
    notes.forEach(Runnable::run);
    return new HandedOver.Done(leaving.member(), taken);
  }

  private Runnable vacate(Acting acting, Member member, Held held, Next next) {
    var membership = held.membership();
    var before = ledger.values(membership);
    membership.handOver(next.entry().from(), today(), clock.instant());
    return () ->
        ledger.note(
            acting,
            held.hat(),
            ledger.changed("membership.handed-over", member, membership, before));
  }

  private Runnable fill(Acting acting, Held held, Next next, List<Taken> taken) {
    var post = held.membership().post();
    return next.member().isEmpty() || !post.role().ofSchool()
        ? offer(acting, held, next, taken)
        : grant(acting, held, new Successor(next.member().get(), next.entry().from()), taken);
  }

  private Runnable offer(Acting acting, Held held, Next next, List<Taken> taken) {
    var offer = new Offer(held.membership().post(), next.entry().from(), null);
    var letter = Letter.from(acting, clock, InvitationDraft.USUAL_DAYS);
    var sent = outbox.send(next.guest(), offer, letter);
    taken.add(new Taken.Offered(sent.invitation(), sent.secret()));
    return () -> outbox.note(acting, held.hat(), sent);
  }

  private Runnable grant(Acting acting, Held held, Successor next, List<Taken> taken) {
    var post = held.membership().post();
    var kept = memberships.findHeld(next.member(), post, today());
    if (kept.isPresent()) {
      taken.add(new Taken.Kept(kept.get(), next.member()));
      return () -> {};
    }
    var fresh = new Membership(next.member(), post, new Membership.Term(next.from(), null));
    var granted = memberships.grant(next.member(), fresh, clock.instant());
    taken.add(new Taken.Granted(granted, next.member()));
    return () -> ledger.note(acting, held.hat(), ledger.granted(next.member(), granted));
  }

  private LocalDate today() {
    return Calendars.today(clock);
  }

  /// A post, and the hat under which it is passed on.
  private record Held(Membership membership, Hat hat) {}

  private record Leaving(Member member, List<Held> posts) {}

  private record Successor(Member member, LocalDate from) {}

  /// Who comes next: a member, or somebody to be invited.
  private record Next(Optional<Member> member, HandOverDraft.Entry entry) {
    Invitation.Guest guest() {
      return member
          .map(it -> new Invitation.Guest(entry.successor().email(), it.name()))
          .orElse(entry.successor());
    }
  }
}
