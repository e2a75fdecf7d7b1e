package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;

/// The candidacies of the transaction's authority. No parameter of a query may be called authority:
/// EclipseLink puts the tenant there, and so asks for its own schools whatever was set.
@ApplicationScoped
class CandidacyRows {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected CandidacyRows() {}

  <T> T add(T row) {
    entities.persist(row);
    return row;
  }

  void flush() {
    entities.flush();
  }

  Optional<Candidacy> find(UUID id) {
    return Optional.ofNullable(entities.find(Candidacy.class, id));
  }

  Candidacy candidacy(UUID id) {
    return find(id).orElseThrow(() -> new Absent("candidacy", id));
  }

  /// Of two who take a step at once the second waits here, and then sees what the first did.
  void lock(Candidacy candidacy) {
    entities.refresh(candidacy, LockModeType.PESSIMISTIC_WRITE);
  }

  /// Holds off everybody else who begins for the same school, until this transaction ends.
  void hold(Applicant applicant) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "candidacy " + applicant.authority() + " " + applicant.school())
        .getSingleResult();
  }

  List<Candidacy> listOf(Applicant applicant) {
    return query(
            "select c from Candidacy c where c.applicantAuthority = :applicant and c.schoolId ="
                + " :school order by c.changedAt desc, c.id",
            Candidacy.class)
        .setParameter("applicant", applicant.authority().value())
        .setParameter("school", applicant.school())
        .getResultList();
  }

  /// What an authority's own schools have applied for.
  List<Candidacy> listOfOwn(AuthorityId own) {
    return query(
            "select c from Candidacy c where c.applicantAuthority = :applicant", Candidacy.class)
        .setParameter("applicant", own.value())
        .getResultList();
  }

  List<SubsidyRecord> listSubsidiesOfOwn(AuthorityId own) {
    return query(
            "select s from SubsidyRecord s where s.applicantAuthority = :applicant",
            SubsidyRecord.class)
        .setParameter("applicant", own.value())
        .getResultList();
  }

  /// Those that wait for the authority of their school.
  List<Candidacy> listWaitingFor(String applicantAuthority) {
    return query(
            "select c from Candidacy c where c.applicantAuthority = :applicant and c.state = :state"
                + " order by c.changedAt, c.id",
            Candidacy.class)
        .setParameter("applicant", applicantAuthority)
        .setParameter("state", State.WITH_AUTHORITY)
        .setMaxResults(500)
        .getResultList();
  }

  List<Step> steps(Candidacy candidacy) {
    return of(
        "select s from CandidacyStep s where s.candidacyId = :id order by s.number",
        candidacy,
        Step.class);
  }

  boolean isReminded(Candidacy candidacy) {
    var steps = steps(candidacy);
    return !steps.isEmpty() && steps.getLast().move() == Move.REMIND;
  }

  int nextNumber(Candidacy candidacy) {
    return 1
        + query("select count(s) from CandidacyStep s where s.candidacyId = :id", Long.class)
            .setParameter("id", candidacy.id())
            .getSingleResult()
            .intValue();
  }

  Optional<Happening> findHappening(UUID id) {
    return Optional.ofNullable(entities.find(Happening.class, id));
  }

  List<Happening> happenings(Candidacy candidacy) {
    return of(
        "select h from CandidacyHappening h where h.candidacyId = :id order by h.heldOn, h.id",
        candidacy,
        Happening.class);
  }

  List<Paper> papers(Candidacy candidacy) {
    return of(
        "select p from CandidacyPaper p where p.candidacyId = :id order by p.handedInAt, p.item",
        candidacy,
        Paper.class);
  }

  List<DossierText> dossiers(Candidacy candidacy) {
    return of(
        "select d from DossierText d where d.candidacyId = :id order by d.number desc",
        candidacy,
        DossierText.class);
  }

  List<SubsidyRecord> subsidies(Applicant applicant) {
    return query(
            "select s from SubsidyRecord s where s.applicantAuthority = :applicant and s.schoolCode"
                + " = :school order by s.grantedOn desc, s.id",
            SubsidyRecord.class)
        .setParameter("applicant", applicant.authority().value())
        .setParameter("school", applicant.code())
        .getResultList();
  }

  private <T> List<T> of(String text, Candidacy candidacy, Class<T> type) {
    return query(text, type).setParameter("id", candidacy.id()).getResultList();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type) {
    return entities.createQuery(text, type);
  }
}
