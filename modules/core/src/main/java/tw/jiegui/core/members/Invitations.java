package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.members.Membership.Post;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The invitations of the transaction's authority.
@ApplicationScoped
class Invitations {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Invitations() {}

  Invitation invitation(UUID id) {
    var invitation = entities.find(Invitation.class, id);
    if (invitation == null) {
      throw new Absent("invitation", id);
    }
    return invitation;
  }

  Invitation lockInvitation(UUID id) {
    var invitation = invitation(id);
    entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    return invitation;
  }

  Optional<Invitation> findBySecret(Secret secret) {
    return entities
        .createQuery("select i from Invitation i where i.secretHash = :hash", Invitation.class)
        .setParameter("hash", secret.hash())
        .getResultStream()
        .findFirst();
  }

  Optional<Invitation> findUnanswered(String email, Post post) {
    return entities
        .createQuery(
            "select i from Invitation i where i.email = :email and i.acceptedAt is null"
                + " and i.withdrawnAt is null and i.role = :role",
            Invitation.class)
        .setParameter("email", email)
        .setParameter("role", post.role())
        .getResultStream()
        .filter(each -> Objects.equals(each.offer().post(), post))
        .findFirst();
  }

  Slice<Invitation> list(InvitationFilter filter, Instant now, Paging paging) {
    String where = where(filter.state()) + within(filter.scope());
    var count = entities.createQuery("select count(i) from Invitation i" + where, Long.class);
    var rows =
        entities.createQuery(
            "select i from Invitation i" + where + " order by i.invitedAt desc, i.id",
            Invitation.class);
    fill(count, filter, now);
    fill(rows, filter, now);
    return new Slice<>(
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList(),
        count.getSingleResult(),
        paging);
  }

  long countExpiring(Scope scope, Instant now, Instant before) {
    var count =
        entities.createQuery(
            "select count(i) from Invitation i where i.acceptedAt is null and i.withdrawnAt is null"
                + " and i.expiresAt > :now and i.expiresAt <= :before"
                + within(scope),
            Long.class);
    count.setParameter("now", now).setParameter("before", before);
    limit(count, scope);
    return count.getSingleResult();
  }

  private static String where(Invitation.State state) {
    return " where "
        + switch (state) {
          case PENDING -> "i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt > :now";
          case EXPIRED -> "i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt <= :now";
          case ACCEPTED -> "i.acceptedAt is not null";
          case WITHDRAWN -> "i.withdrawnAt is not null";
        };
  }

  private static String within(Scope scope) {
    return switch (scope) {
      case Scope.Whole() -> "";
      case Scope.OfSchools _ -> " and i.schoolId in :scope";
    };
  }

  private static void fill(TypedQuery<?> query, InvitationFilter filter, Instant now) {
    switch (filter.state()) {
      case PENDING, EXPIRED -> query.setParameter("now", now);
      case ACCEPTED, WITHDRAWN -> {}
    }
    limit(query, filter.scope());
  }

  private static void limit(TypedQuery<?> query, Scope scope) {
    if (scope instanceof Scope.OfSchools(var schools)) {
      query.setParameter("scope", schools);
    }
  }

  Invitation add(Invitation invitation) {
    entities.persist(invitation);
    return invitation;
  }
}
