package tw.jiegui.core.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The questions of the transaction's authority, and what lies with its schools.
@ApplicationScoped
class Questions {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Questions() {}

  List<Question> list() {
    return entities
        .createQuery("select q from Question q order by q.closed, q.askedAt desc", Question.class)
        .setMaxResults(200)
        .getResultList();
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
