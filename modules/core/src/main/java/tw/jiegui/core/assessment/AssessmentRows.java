package tw.jiegui.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.SchoolYear;

/// The assessments of the transaction's authority, with all that belongs to them.
@ApplicationScoped
class AssessmentRows {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected AssessmentRows() {}

  <T> T add(T row) {
    entities.persist(row);
    return row;
  }

  void flush() {
    entities.flush();
  }

  Optional<Assessment> find(UUID school, SchoolYear year, String frame) {
    return ofYear(school, year).stream().filter(each -> each.frame().equals(frame)).findFirst();
  }

  List<Assessment> ofYear(UUID school, SchoolYear year) {
    return query(
            "select a from Assessment a where a.schoolId = :school and a.year = :year"
                + " order by a.frame",
            Assessment.class)
        .setParameter("school", school)
        .setParameter("year", year.roc())
        .getResultList();
  }

  List<Assessment> listOf(Collection<UUID> schools, SchoolYear year) {
    return query(
            "select a from Assessment a where a.schoolId in :schools and a.year = :year",
            Assessment.class)
        .setParameter("schools", schools)
        .setParameter("year", year.roc())
        .getResultList();
  }

  List<Assessment> listOf(SchoolYear year) {
    return query("select a from Assessment a where a.year = :year", Assessment.class)
        .setParameter("year", year.roc())
        .getResultList();
  }

  List<Answer> answersOf(SchoolYear year) {
    return query(
            "select w from Answer w, Assessment a where w.assessmentId = a.id and a.year = :year",
            Answer.class)
        .setParameter("year", year.roc())
        .getResultList();
  }

  /// Those to which that was attached.
  List<Assessment> withTarget(UUID target) {
    return query(
            "select distinct a from Assessment a, Attachment t where t.assessmentId = a.id"
                + " and t.targetId = :target and t.detachedAt is null",
            Assessment.class)
        .setParameter("target", target)
        .getResultList();
  }

  /// Holds off everybody else who attaches something, until this transaction ends.
  void lock(Assessment assessment) {
    entities.refresh(assessment, LockModeType.PESSIMISTIC_WRITE);
  }

  void lock(Answer answer) {
    entities.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Answer> answers(Assessment assessment) {
    return query("select a from Answer a where a.assessmentId = :id", Answer.class)
        .setParameter("id", assessment.id())
        .getResultList();
  }

  Answer answer(Assessment assessment, String indicator) {
    return answers(assessment).stream()
        .filter(each -> each.indicator().equals(indicator))
        .findFirst()
        .orElseThrow(() -> new Absent("indicator", indicator));
  }

  List<Attachment> attachments(Assessment assessment) {
    return query(
            "select t from Attachment t where t.assessmentId = :id order by t.attachedAt, t.id",
            Attachment.class)
        .setParameter("id", assessment.id())
        .getResultList();
  }

  List<Remark> remarks(Assessment assessment) {
    return query(
            "select r from Remark r where r.assessmentId = :id order by r.writtenAt, r.id",
            Remark.class)
        .setParameter("id", assessment.id())
        .getResultList();
  }

  List<Remark> openRequests(Collection<UUID> assessments) {
    return query(
            "select r from Remark r where r.assessmentId in :ids and r.kind = 'request'"
                + " and r.settledAt is null order by r.writtenAt",
            Remark.class)
        .setParameter("ids", assessments)
        .getResultList();
  }

  FrameText frame(String revision) {
    return findFrame(revision).orElseThrow(() -> new Absent("frame", revision));
  }

  Optional<FrameText> findFrame(String revision) {
    return Optional.ofNullable(entities.find(FrameText.class, revision));
  }

  /// The newest of each key.
  List<FrameText> listOwnFrames() {
    return query(
            "select f from FrameText f where f.own = true and f.keptAt = (select max(g.keptAt)"
                + " from FrameText g where g.frame = f.frame and g.own = true) order by f.frame",
            FrameText.class)
        .getResultList();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type) {
    return entities.createQuery(text, type);
  }
}
