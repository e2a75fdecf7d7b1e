package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The members of the transaction's authority, and their roles.
@ApplicationScoped
class Members {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Members() {}

  Optional<Member> findBySubject(String subject) {
    return findBy("subject", subject);
  }

  Optional<Member> findBySsoSubject(String ssoSubject) {
    return findBy("ssoSubject", ssoSubject);
  }

  Optional<Member> findByEmail(String email) {
    return findBy("email", email.toLowerCase(Locale.ROOT));
  }

  private Optional<Member> findBy(String attribute, String value) {
    return entities
        .createQuery("select m from Member m where m." + attribute + " = :value", Member.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
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
}
