package tw.jiegui.core.facts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The facts of the transaction's authority.
@ApplicationScoped
class Register {
  private static final String OF_YEAR = " where f.schoolId = :school and f.year = :year";

  private static final String OF_YEARS =
      " where f.schoolId = :school and f.year >= :first and f.year <= :last";

  /// A partnership belongs to every year that it reaches into.
  private static final String REACHING =
      " where f.schoolId = :school and f.startsOn <= :last"
          + " and (f.endsOn is null or f.endsOn >= :first)";

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Register() {}

  /// Holds off everybody else who registers something for this school, until this transaction ends.
  void lock(UUID school) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "facts of " + school)
        .getSingleResult();
  }

  FactRow add(FactRow row) {
    entities.persist(row);
    return row;
  }

  /// Brings the row to the version that the database gives it.
  FactRow flushed(FactRow row) {
    entities.flush();
    return row;
  }

  FactRow row(FactKind kind, UUID id) {
    FactRow row = entities.find(type(kind), id);
    if (row == null) {
      throw new Absent(kind.slug(), id);
    }
    return row;
  }

  FactRow lockRow(FactKind kind, UUID id) {
    var row = row(kind, id);
    entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  List<Entry> listOf(FactRow.Owner owner, FactKind kind) {
    return rows(kind, owner, " and f.withdrawnAt is null")
        .getResultStream()
        .map(FactRow::entry)
        .toList();
  }

  List<Entry> listOf(FactRow.Owner owner) {
    return Stream.of(FactKind.values()).flatMap(kind -> listOf(owner, kind).stream()).toList();
  }

  Slice<Entry> list(FactRow.Owner owner, FactKind kind, Paging paging) {
    String standing = " and f.withdrawnAt is null";
    var count =
        filled(
            entities.createQuery(
                "select count(f) from " + name(kind) + " f" + where(kind) + standing, Long.class),
            owner,
            kind);
    var rows =
        rows(kind, owner, standing)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultStream()
            .map(FactRow::entry)
            .toList();
    return new Slice<>(rows, count.getSingleResult(), paging);
  }

  List<Entry> listBetween(FactKind kind, UUID school, SchoolYear first, SchoolYear last) {
    String text =
        "select f from "
            + name(kind)
            + " f"
            + (kind == FactKind.PARTNERSHIP ? REACHING : OF_YEARS)
            + order(kind);
    var query = entities.createQuery(text, type(kind)).setParameter("school", school);
    if (kind == FactKind.PARTNERSHIP) {
      query.setParameter("first", first.firstDay()).setParameter("last", last.lastDay());
    } else {
      query.setParameter("first", first.roc()).setParameter("last", last.roc());
    }
    return query.getResultStream().map(FactRow::entry).toList();
  }

  /// Of all schools, by school. However many there are, it takes one statement for each kind.
  Map<UUID, List<Entry>> listOfAll(SchoolYear year) {
    var all = new HashMap<UUID, List<Entry>>();
    for (var kind : FactKind.values()) {
      ofAll(kind, year)
          .getResultStream()
          .forEach(
              row -> all.computeIfAbsent(row.schoolId(), _ -> new ArrayList<>()).add(row.entry()));
    }
    return all;
  }

  private TypedQuery<? extends FactRow> ofAll(FactKind kind, SchoolYear year) {
    boolean reaching = kind == FactKind.PARTNERSHIP;
    String text =
        "select f from "
            + name(kind)
            + " f"
            + (reaching ? REACHING : OF_YEAR).replace("f.schoolId = :school and ", "")
            + " and f.withdrawnAt is null"
            + order(kind);
    var query = entities.createQuery(text, type(kind));
    return reaching
        ? query.setParameter("first", year.firstDay()).setParameter("last", year.lastDay())
        : query.setParameter("year", year.roc());
  }

  Map<UUID, HeadCount> listHeads(SchoolYear year) {
    return entities
        .createQuery("select f from HeadCount f where f.year = :year", HeadCount.class)
        .setParameter("year", year.roc())
        .getResultStream()
        .collect(toMap(HeadCount::schoolId, identity()));
  }

  /// What was withdrawn lately, to be brought back.
  List<Entry> listWithdrawn(FactRow.Owner owner, FactKind kind) {
    return rows(kind, owner, " and f.withdrawnAt is not null")
        .setMaxResults(Paging.MOST)
        .getResultStream()
        .map(FactRow::entry)
        .toList();
  }

  private TypedQuery<? extends FactRow> rows(FactKind kind, FactRow.Owner owner, String standing) {
    String text = "select f from " + name(kind) + " f" + where(kind) + standing + order(kind);
    return filled(entities.createQuery(text, type(kind)), owner, kind);
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> query, FactRow.Owner owner, FactKind kind) {
    query.setParameter("school", owner.school());
    return kind == FactKind.PARTNERSHIP
        ? query
            .setParameter("first", owner.year().firstDay())
            .setParameter("last", owner.year().lastDay())
        : query.setParameter("year", owner.year().roc());
  }

  private static String where(FactKind kind) {
    return kind == FactKind.PARTNERSHIP ? REACHING : OF_YEAR;
  }

  private static String order(FactKind kind) {
    return switch (kind) {
      case TEAM_MEMBER -> " order by f.contact desc, f.name, f.id";
      case ACTIVITY -> " order by f.startsOn desc, f.title, f.id";
      case PARTNERSHIP, MENTORSHIP -> " order by f.name, f.id";
      case COURSE -> " order by f.form, f.title, f.id";
      case TRAINING -> " order by f.teacher, f.heldOn desc, f.id";
      case MEETING -> " order by f.heldOn desc, f.id";
    };
  }

  Optional<HeadCount> findHeads(FactRow.Owner owner) {
    return entities
        .createQuery("select f from HeadCount f" + OF_YEAR, HeadCount.class)
        .setParameter("school", owner.school())
        .setParameter("year", owner.year().roc())
        .getResultStream()
        .findFirst();
  }

  void add(HeadCount count) {
    entities.persist(count);
  }

  /// Which of these schools have registered nothing at all for that year.
  boolean isEmpty(FactRow.Owner owner) {
    return Stream.of(FactKind.TEAM_MEMBER, FactKind.ACTIVITY)
        .allMatch(kind -> list(owner, kind, new Paging(1, 1)).isEmpty());
  }

  void flush() {
    entities.flush();
  }

  List<PartnershipRow> listPartners(UUID school) {
    return entities
        .createQuery(
            "select f from PartnershipRow f where f.schoolId = :school and f.withdrawnAt is null",
            PartnershipRow.class)
        .setParameter("school", school)
        .getResultList();
  }

  private static String name(FactKind kind) {
    return type(kind).getSimpleName();
  }

  private static Class<? extends FactRow> type(FactKind kind) {
    return switch (kind) {
      case TEAM_MEMBER -> TeamMemberRow.class;
      case ACTIVITY -> ActivityRow.class;
      case PARTNERSHIP -> PartnershipRow.class;
      case TRAINING -> TrainingRow.class;
      case MEETING -> MeetingRow.class;
      case COURSE -> CourseRow.class;
      case MENTORSHIP -> MentorshipRow.class;
    };
  }
}
