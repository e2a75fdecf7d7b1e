package tw.jiegui.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;

/// The rounds of the transaction's authority, with all that belongs to them.
@ApplicationScoped
class ReviewRows {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected ReviewRows() {}

  <T> T add(T row) {
    entities.persist(row);
    return row;
  }

  void flush() {
    entities.flush();
  }

  Optional<Round> find(UUID matter, String stage) {
    return query(
            "select r from Round r where r.matterId = :matter and r.stage = :stage", Round.class)
        .setParameter("matter", matter)
        .setParameter("stage", stage)
        .getResultStream()
        .findFirst();
  }

  Round round(UUID id) {
    var round = entities.find(Round.class, id);
    if (round == null) {
      throw new Absent("review", id);
    }
    return round;
  }

  List<Round> rounds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : query("select r from Round r where r.id in :ids order by r.due, r.number", Round.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /// Holds off everybody else who changes the round or any of its sheets.
  Round lockRound(UUID id) {
    var round = round(id);
    entities.refresh(round, LockModeType.PESSIMISTIC_WRITE);
    return round;
  }

  /// Those of a matter that no decision has closed, locked.
  List<Round> lockOpen(UUID matter) {
    return query(
            "select r from Round r where r.matterId = :matter and r.state <> :closed order by r.id",
            Round.class)
        .setParameter("matter", matter)
        .setParameter("closed", RoundState.CLOSED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(QueryHints.REFRESH, HintValues.TRUE)
        .getResultList();
  }

  void lockRounds(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      query("select r from Round r where r.id in :ids order by r.id", Round.class)
          .setParameter("ids", ids)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
    }
  }

  List<Sheet> lockOpenSheets(Collection<UUID> rounds) {
    return rounds.isEmpty()
        ? List.of()
        : query(
                "select s from Sheet s where s.roundId in :rounds and s.state in :open"
                    + " order by s.id",
                Sheet.class)
            .setParameter("rounds", rounds)
            .setParameter("open", SheetState.OPEN)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /// Rounds that are opened at the same moment are numbered one after the other.
  int nextNumber() {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock("
                + "hashtextextended('review ' || current_setting('app.tenant'), 0)) as text)")
        .getSingleResult();
    return query("select coalesce(max(r.number), 0) from Round r", Integer.class).getSingleResult()
        + 1;
  }

  List<AskedQuestion> questions(UUID round) {
    return query(
            "select q from AskedQuestion q where q.roundId = :round order by q.position",
            AskedQuestion.class)
        .setParameter("round", round)
        .getResultList();
  }

  Map<UUID, List<Evidence>> evidence(Collection<AskedQuestion> questions) {
    var ids = questions.stream().map(AskedQuestion::id).toList();
    return query(
            "select e from LaidEvidence e where e.questionId in :ids order by e.position",
            LaidEvidence.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(LaidEvidence::questionId, mapping(LaidEvidence::evidence, toList())));
  }

  List<Outcome> outcomes(UUID round) {
    return query(
            "select o from OfferedOutcome o where o.roundId = :round order by o.position",
            OfferedOutcome.class)
        .setParameter("round", round)
        .getResultStream()
        .map(OfferedOutcome::outcome)
        .toList();
  }

  List<Sheet> sheets(Collection<UUID> rounds) {
    return rounds.isEmpty()
        ? List.of()
        : query(
                "select s from Sheet s where s.roundId in :rounds order by s.askedAt, s.id",
                Sheet.class)
            .setParameter("rounds", rounds)
            .getResultList();
  }

  Sheet sheet(UUID id) {
    var sheet = entities.find(Sheet.class, id);
    if (sheet == null) {
      throw new Absent("sheet", id);
    }
    return sheet;
  }

  void lock(Object row) {
    entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Mark> marks(Collection<UUID> sheets) {
    return sheets.isEmpty()
        ? List.of()
        : query("select m from Mark m where m.sheetId in :sheets", Mark.class)
            .setParameter("sheets", sheets)
            .getResultList();
  }

  List<Anchor> anchors(String kind) {
    return query(
            "select a from Anchor a where a.matterKind = :kind and a.withdrawn = false"
                + " order by a.judged, a.id",
            Anchor.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  Optional<Anchor> findAnchor(UUID id) {
    return Optional.ofNullable(entities.find(Anchor.class, id));
  }

  Optional<Reviewer> findReviewer(String subject) {
    return query(
            "select r from Reviewer r, Member m where m.id = r.memberId and m.subject = :subject",
            Reviewer.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /// The round as it stands by its sheets now.
  void stand(Round round, Stamp stamp) {
    flush();
    var states = sheets(List.of(round.id())).stream().map(Sheet::state).toList();
    round.stand(RoundState.of(round.wanted(), states), stamp);
  }

  <T> TypedQuery<T> query(String text, Class<T> type) {
    return entities.createQuery(text, type);
  }

  Query plain(String sql, Collection<?> values) {
    var query = entities.createNativeQuery(sql);
    int place = 1;
    for (var value : values) {
      query.setParameter(place++, value);
    }
    return query;
  }
}
