package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.paging.Paging;

/// The questions of the transaction's authority, and what lies with its schools.
@ApplicationScoped
class Questions {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Questions() {}

  List<Question> list(Paging paging) {
    return entities
        .createQuery(
            "select q from Question q order by q.closed, q.askedAt desc, q.id", Question.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count() {
    return entities.createQuery("select count(q) from Question q", Long.class).getSingleResult();
  }

  List<Question> listDueBefore(LocalDate day) {
    return entities
        .createQuery(
            "select q from Question q where q.closed = false and q.dueOn < :day order by q.dueOn",
            Question.class)
        .setParameter("day", day)
        .getResultList();
  }

  List<Question> listByIds(Collection<UUID> ids) {
    return among("select q from Question q where q.id in :ids", Question.class, ids);
  }

  List<Kpi> listIndicators(Collection<UUID> ids) {
    return among("select i from Kpi i where i.id in :ids", Kpi.class, ids);
  }

  List<Return> listReturns(Collection<UUID> questions) {
    return among("select r from Return r where r.questionId in :ids", Return.class, questions);
  }

  private <T> List<T> among(String query, Class<T> type, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities.createQuery(query, type).setParameter("ids", ids).getResultList();
  }

  boolean isAsked(UUID indicator) {
    return !entities
        .createQuery("select q.id from Question q where q.indicatorId = :id", UUID.class)
        .setParameter("id", indicator)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<Return> listReturns(UUID question) {
    return entities
        .createQuery("select r from Return r where r.questionId = :id", Return.class)
        .setParameter("id", question)
        .getResultList();
  }

  List<Return> listOfSchools(Collection<UUID> schools) {
    return entities
        .createQuery(
            "select r from Return r, Question q where r.questionId = q.id"
                + " and r.schoolId in :schools and q.closed = false order by q.dueOn",
            Return.class)
        .setParameter("schools", schools)
        .getResultList();
  }
}
