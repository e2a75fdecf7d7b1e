package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The members of the transaction's authority.
@ApplicationScoped
class Members {
  // Two administrators at once are rare, and what they may not do together (end each other,
  // invite the same person twice) spans rows: so they take turns, authority by authority.
  private static final String TURN =
      """
      select cast(pg_advisory_xact_lock(
        hashtextextended('members ' || current_setting('app.tenant'), 0)) as text)
      """;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Members() {}

  /// Waits until nobody else changes this authority's members. Take it before anything is read.
  void takeTurn() {
    entities.createNativeQuery(TURN).getSingleResult();
  }

  Member member(UUID id) {
    var member = entities.find(Member.class, id);
    if (member == null) {
      throw new Absent("member", id);
    }
    return member;
  }

  Member lockMember(UUID id) {
    var member = member(id);
    entities.refresh(member, LockModeType.PESSIMISTIC_WRITE);
    return member;
  }

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

  List<Member> listByIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select m from Member m where m.id in :ids", Member.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<Member> listByEmails(Collection<String> emails) {
    return listBy("email", emails);
  }

  List<Member> listBySsoSubjects(Collection<String> ssoSubjects) {
    return listBy("ssoSubject", ssoSubjects);
  }

  private List<Member> listBy(String attribute, Collection<String> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select m from Member m where m." + attribute + " in :values", Member.class)
        .setParameter("values", values)
        .getResultList();
  }

  Slice<Member> list(MemberConditions conditions, Paging paging) {
    var count =
        entities.createQuery("select count(m) from Member m" + conditions.where(), Long.class);
    var rows =
        entities.createQuery(
            "select m from Member m" + conditions.where() + " order by m.name, m.id", Member.class);
    conditions.parameters().forEach(count::setParameter);
    conditions.parameters().forEach(rows::setParameter);
    return new Slice<>(
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList(),
        count.getSingleResult(),
        paging);
  }

  Member add(Member member) {
    entities.persist(member);
    return member;
  }

  /// Sends the changes so far, so that what comes next finds the unique keys free.
  void flush() {
    entities.flush();
  }
}
