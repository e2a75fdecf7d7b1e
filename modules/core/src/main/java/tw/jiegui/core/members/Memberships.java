package tw.jiegui.core.members;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.members.Membership.Standing;

/// The roles that members of the transaction's authority hold.
@ApplicationScoped
class Memberships {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Memberships() {}

  Membership lockMembership(UUID id) {
    var membership = entities.find(Membership.class, id);
    if (membership == null) {
      throw new Absent("membership", id);
    }
    entities.refresh(membership, LockModeType.PESSIMISTIC_WRITE);
    return membership;
  }

  List<Membership> listActive(Member member, LocalDate day) {
    return entities
        .createQuery(
            "select m from Membership m where m.memberId = :member and m.endedAt is null"
                + " and m.since <= :day and (m.until is null or m.until >= :day) order by m.since",
            Membership.class)
        .setParameter("member", member.id())
        .setParameter("day", day)
        .getResultList();
  }

  List<Membership> listOf(Collection<UUID> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select m from Membership m where m.memberId in :members"
                + " order by m.since desc, m.role, m.id",
            Membership.class)
        .setParameter("members", members)
        .getResultList();
  }

  /// The membership in this post that goes on, or will begin.
  Optional<Membership> findHeld(Member member, Post post, LocalDate today) {
    return findUnended(member, post).filter(each -> each.standing(today) != Standing.EXPIRED);
  }

  /// Even if its last day is over.
  Optional<Membership> findUnended(Member member, Post post) {
    return listOf(List.of(member.id())).stream()
        .filter(each -> !each.isEnded() && each.post().equals(post))
        .findFirst();
  }

  /// What goes on or will begin at a school, or of the authority's own.
  List<Membership> listHeldAt(Member member, Optional<UUID> school, LocalDate today) {
    return listOf(List.of(member.id())).stream()
        .filter(each -> !each.isEnded() && each.standing(today) != Standing.EXPIRED)
        .filter(each -> Objects.equals(each.post().schoolId(), school.orElse(null)))
        .toList();
  }

  /// Administrators who have signed in before, so that they really can take over.
  List<Membership> listAdministrators() {
    return entities
        .createQuery(
            "select h from Membership h, Member m where h.memberId = m.id"
                + " and m.subject is not null and h.role = :role and h.endedAt is null",
            Membership.class)
        .setParameter("role", AUTHORITY_ADMIN)
        .getResultList();
  }

  /// A post is held once: a membership whose last day is over makes room.
  Membership grant(Member member, Membership membership, Instant now) {
    findUnended(member, membership.post()).ifPresent(over -> over.end(now, ""));
    entities.flush();
    entities.persist(membership);
    return membership;
  }

  /// To somebody who holds nothing yet.
  Membership add(Membership membership) {
    entities.persist(membership);
    return membership;
  }
}
