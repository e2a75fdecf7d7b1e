package tw.jiegui.core.documents;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Document.Place;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The documents of the transaction's authority.
@ApplicationScoped
class Shelf {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Shelf() {}

  /// What a school has: how many documents, of how many bytes together.
  record Load(long documents, long bytes) {}

  void add(Document document) {
    entities.persist(document);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  Document document(UUID id) {
    var document = entities.find(Document.class, id);
    if (document == null) {
      throw new Absent("document", id);
    }
    return document;
  }

  Optional<Document> find(UUID id) {
    return Optional.ofNullable(entities.find(Document.class, id));
  }

  /// What the person with this account is called.
  Optional<String> findName(String subject) {
    return entities
        .createQuery("select m.name from Member m where m.ssoSubject = :subject", String.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  Document lockDocument(UUID id) {
    var document = document(id);
    entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
    return document;
  }

  /// Holds off everybody else who hands in something for this school or toolkit, until this
  /// transaction ends.
  void lock(UUID owner) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "documents of " + owner)
        .getSingleResult();
  }

  Slice<Document> list(Place place, DocumentFilter filter, Paging paging) {
    long total =
        filled(
                entities.createQuery("select count(d) from Document d" + where(filter), Long.class),
                place,
                filter)
            .getSingleResult();
    var rows =
        filled(
                entities.createQuery(
                    "select d from Document d"
                        + where(filter)
                        + " order by d.recordedAt desc, d.name, d.id",
                    Document.class),
                place,
                filter)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    return new Slice<>(rows, total, paging);
  }

  List<Document> listBetween(UUID school, SchoolYear first, SchoolYear last) {
    return entities
        .createQuery(
            "select d from Document d where d.schoolId = :school and d.year >= :first"
                + " and d.year <= :last order by d.recordedAt desc, d.name, d.id",
            Document.class)
        .setParameter("school", school)
        .setParameter("first", first.roc())
        .setParameter("last", last.roc())
        .getResultList();
  }

  private static String where(DocumentFilter filter) {
    return " where d.schoolId = :school and d.year = :year and d.withdrawnAt is "
        + (filter.withdrawn() ? "not null" : "null")
        + (filter.text().isBlank()
            ? ""
            : " and (lower(d.name) like :text escape '!' or lower(d.description) like :text"
                + " escape '!')")
        + (filter.family().isEmpty() ? "" : " and d.kind in :kinds");
  }

  private static <T> TypedQuery<T> filled(TypedQuery<T> query, Place place, DocumentFilter filter) {
    query.setParameter("school", place.school()).setParameter("year", place.year().roc());
    if (!filter.text().isBlank()) {
      query.setParameter("text", Like.containing(filter.text()));
    }
    filter.family().ifPresent(family -> query.setParameter("kinds", family.kinds()));
    return query;
  }

  /// The same content in the same year of the same school, not withdrawn and not refused.
  Optional<Document> findSame(Place place, String content) {
    return entities
        .createQuery(
            "select d from Document d where d.schoolId = :school and d.year = :year"
                + " and d.content = :content and d.withdrawnAt is null and d.state <> :refused",
            Document.class)
        .setParameter("school", place.school())
        .setParameter("year", place.year().roc())
        .setParameter("content", content)
        .setParameter("refused", Document.State.REFUSED)
        .getResultStream()
        .findFirst();
  }

  List<Document> listEnclosed(UUID toolkit) {
    return entities
        .createQuery(
            "select d from Document d where d.toolkitId = :toolkit and d.withdrawnAt is null"
                + " order by d.recordedAt, d.name, d.id",
            Document.class)
        .setParameter("toolkit", toolkit)
        .getResultList();
  }

  Load load(UUID school) {
    return entities
        .createQuery(
            "select count(d), coalesce(sum(d.size), 0) from Document d where d.schoolId = :school"
                + " and d.state <> :refused",
            Object[].class)
        .setParameter("school", school)
        .setParameter("refused", Document.State.REFUSED)
        .getResultStream()
        .map(row -> new Load(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .findFirst()
        .orElseThrow();
  }

  /// Of these contents, those that a document still has.
  List<String> listKept(Collection<String> contents) {
    return entities
        .createQuery(
            "select distinct d.content from Document d where d.content in :contents"
                + " and d.state <> :refused",
            String.class)
        .setParameter("contents", contents)
        .setParameter("refused", Document.State.REFUSED)
        .getResultList();
  }

  /// What nobody has looked at yet: for a scanner, or for a preview.
  List<Document> listWaiting(int most) {
    return entities
        .createQuery(
            "select d from Document d where d.state = :waiting order by d.recordedAt",
            Document.class)
        .setParameter("waiting", Document.State.WAITING)
        .setMaxResults(most)
        .getResultList();
  }

  List<Document> listWithoutPreview(int most) {
    return entities
        .createQuery(
            "select d from Document d where d.preview = :waiting order by d.recordedAt",
            Document.class)
        .setParameter("waiting", Document.Preview.WAITING)
        .setMaxResults(most)
        .getResultList();
  }

  void add(DocumentUse use) {
    entities.persist(use);
    entities.flush();
  }

  Optional<DocumentUse> findUse(UUID document, UUID fact) {
    return entities
        .createQuery(
            "select u from DocumentUse u where u.documentId = :document and u.factId = :fact",
            DocumentUse.class)
        .setParameter("document", document)
        .setParameter("fact", fact)
        .getResultStream()
        .findFirst();
  }

  void remove(DocumentUse use) {
    entities.remove(use);
    entities.flush();
  }

  List<DocumentUse> listUses(UUID document) {
    return entities
        .createQuery(
            "select u from DocumentUse u where u.documentId = :document order by u.attachedAt",
            DocumentUse.class)
        .setParameter("document", document)
        .getResultList();
  }

  /// How often each of these is used; what is not used at all is left out.
  Map<UUID, Long> countUses(Collection<UUID> documents) {
    return documents.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select u.documentId from DocumentUse u where u.documentId in :documents",
                UUID.class)
            .setParameter("documents", documents)
            .getResultStream()
            .collect(groupingBy(id -> id, counting()));
  }

  List<Document> listOfFact(UUID fact) {
    return entities
        .createQuery(
            "select d from Document d where d.withdrawnAt is null and d.id in"
                + " (select u.documentId from DocumentUse u where u.factId = :fact)"
                + " order by d.name, d.id",
            Document.class)
        .setParameter("fact", fact)
        .getResultList();
  }
}
