package tw.jiegui.core.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.members.Member;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// Whoever works or worked at a school does not review it, nor does who speaks for it.
@ApplicationScoped
class MembershipTies implements Ties {
  private static final Bilingual SPEAKS =
      new Bilingual("是該校的校長或業務承辦人", "is the school's principal or coordinator");
  private static final Bilingual WORKS = new Bilingual("現於該校任職", "works at the school");
  private static final Bilingual WORKED = new Bilingual("曾於該校任職", "worked at the school");
  private static final Set<Role> SPEAKERS = Set.of(Role.PRINCIPAL, Role.SCHOOL_COORDINATOR);

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected MembershipTies() {}

  /// A person is the same in two authorities by the subject of his account, or by his address.
  @Override
  public List<Tie> between(AuthorityId authority, Set<UUID> schools, Collection<Someone> people) {
    var subjects = people.stream().flatMap(each -> each.subject().stream()).collect(toSet());
    var emails = people.stream().flatMap(each -> each.email().stream()).collect(toSet());
    if (schools.isEmpty() || (subjects.isEmpty() && emails.isEmpty())) {
      return List.of();
    }
    // A list that is empty is no list to the database.
    subjects.add("");
    emails.add("");
    return tenancy.within(authority, () -> held(schools, subjects, emails)).stream()
        .flatMap(each -> ties((Member) each[0], (Membership) each[1], people))
        .distinct()
        .toList();
  }

  private List<Object[]> held(Set<UUID> schools, Set<String> subjects, Set<String> emails) {
    return rows.query(
            "select m, h from Member m, Membership h where h.memberId = m.id"
                + " and h.schoolId in :schools and (m.subject in :subjects or m.email in :emails)"
                + " order by h.since desc",
            Object[].class)
        .setParameter("schools", schools)
        .setParameter("subjects", subjects)
        .setParameter("emails", emails)
        .getResultList();
  }

  private Stream<Tie> ties(Member member, Membership held, Collection<Someone> people) {
    return people.stream()
        .filter(
            each ->
                isSame(each.subject(), member.subject()) || isSame(each.email(), member.email()))
        .map(
            each ->
                new Tie(
                    each.reviewer(), Objects.requireNonNull(held.post().schoolId()), why(held)));
  }

  private static boolean isSame(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  private Bilingual why(Membership held) {
    boolean now =
        switch (held.standing(Calendars.today(clock))) {
          case ACTIVE, COMING -> true;
          case EXPIRED, ENDED -> false;
        };
    return !now ? WORKED : SPEAKERS.contains(held.post().role()) ? SPEAKS : WORKS;
  }
}
