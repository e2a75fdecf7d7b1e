package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Person;
import tw.jiegui.core.members.Accepted.Why;
import tw.jiegui.core.members.Directory.Admission;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.Schools;

/// What keeps somebody from taking up an invitation.
@ApplicationScoped
class Obstacles {
  @Inject private Members members;
  @Inject private Memberships memberships;
  @Inject private Schools schools;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Obstacles() {}

  Optional<Why> find(Invitation invitation, Person person, Optional<Member> known) {
    return find(invitation, known)
        .or(() -> findHeld(invitation, known))
        .or(() -> findNamesake(person, known));
  }

  private Optional<Why> find(Invitation invitation, Optional<Member> known) {
    return switch (invitation.state(clock.instant())) {
      case EXPIRED -> Optional.of(Why.EXPIRED);
      case WITHDRAWN -> Optional.of(Why.WITHDRAWN);
      case ACCEPTED -> Optional.of(taken(invitation, known));
      case PENDING -> findInOffer(invitation);
    };
  }

  private static Why taken(Invitation invitation, Optional<Member> known) {
    return known.map(Member::id).equals(invitation.acceptedBy())
        ? Why.TAKEN_BY_YOU
        : Why.TAKEN_BY_ANOTHER;
  }

  private Optional<Why> findInOffer(Invitation invitation) {
    if (invitation.offer().isOver(Calendars.today(clock))) {
      return Optional.of(Why.POST_IS_OVER);
    }
    return school(invitation).filter(school -> !school.isOpen()).map(_ -> Why.SCHOOL_CLOSED);
  }

  Optional<School> school(Invitation invitation) {
    return Optional.ofNullable(invitation.offer().post().schoolId()).map(schools::school);
  }

  private Optional<Why> findHeld(Invitation invitation, Optional<Member> known) {
    var today = Calendars.today(clock);
    return known
        .flatMap(member -> memberships.findHeld(member, invitation.offer().post(), today))
        .map(_ -> Why.HELD_ALREADY);
  }

  /// The address belongs to a member who signs in with another account.
  private Optional<Why> findNamesake(Person person, Optional<Member> known) {
    return known.isPresent()
        ? Optional.empty()
        : members.findByEmail(person.email()).map(_ -> Why.ADDRESS_OF_ANOTHER);
  }

  static Optional<Why> find(Admission admission) {
    return switch (admission) {
      case Admission.Admitted() -> Optional.empty();
      case Admission.NoSuchAccount() -> Optional.of(Why.NO_ACCOUNT);
      case Admission.Unreachable _ -> Optional.of(Why.DIRECTORY_UNREACHABLE);
    };
  }
}
