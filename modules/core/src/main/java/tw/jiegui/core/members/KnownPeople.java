package tw.jiegui.core.members;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.members.PlannedMember.Identity;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;

/// The members and schools that a file may speak of, fetched at once.
record KnownPeople(
    Map<String, Member> byEmail,
    Map<String, Member> bySsoSubject,
    Set<Holding> held,
    Map<SchoolCode, School> schools) {
  record Holding(UUID member, Post post) {}

  Optional<Member> find(Identity identity) {
    return Optional.ofNullable(bySsoSubject.get(identity.ssoSubject()))
        .or(() -> Optional.ofNullable(byEmail.get(identity.email())));
  }

  /// The address is one member's and the sign-on another's, or not what the member is known by.
  boolean contradict(Identity identity) {
    return find(identity).filter(member -> contradicts(member, identity)).isPresent();
  }

  private boolean contradicts(Member member, Identity identity) {
    var addressed = byEmail.get(identity.email());
    return (addressed != null && !addressed.equals(member))
        || differ(member.ssoSubject(), identity.ssoSubject())
        || differ(member.email(), identity.email());
  }

  private static boolean differ(Optional<String> known, String told) {
    return known.isPresent() && !told.isEmpty() && !known.get().equals(told);
  }

  Optional<School> findSchool(SchoolCode code) {
    return Optional.ofNullable(schools.get(code));
  }

  boolean hold(Member member, Post post) {
    return held.contains(new Holding(member.id(), post));
  }
}
