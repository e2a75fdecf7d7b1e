package tw.jiegui.core.schools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;

/// The schools of the transaction's authority.
@ApplicationScoped
public class Schools {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @SuppressWarnings("NullAway.Init")
  protected Schools() {}

  public School school(SchoolCode code) {
    return findSchool(code).orElseThrow(() -> new Absent("school", code));
  }

  /// Holds off everybody else who wants to change it, until this transaction ends.
  School lockSchool(SchoolCode code) {
    School school = school(code);
    entities.refresh(school, LockModeType.PESSIMISTIC_WRITE);
    return school;
  }

  /// Holds off everybody else who begins something that a school has once.
  public void hold(School school) {
    entities.lock(school, LockModeType.PESSIMISTIC_WRITE);
  }

  public School school(UUID id) {
    School school = entities.find(School.class, id);
    if (school == null) {
      throw new Absent("school", id);
    }
    return school;
  }

  public Optional<School> findSchool(SchoolCode code) {
    return query("select s from School s where s.code = :code", School.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  public Optional<School> findByFormerCode(SchoolCode code) {
    return Optional.ofNullable(entities.find(FormerCode.class, code.value()))
        .map(former -> school(former.schoolId()));
  }

  public List<School> listByIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return query("select s from School s where s.id in :ids order by s.code", School.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  public List<String> listDistricts() {
    return query("select distinct s.district from School s order by s.district", String.class)
        .getResultList();
  }

  public Slice<School> list(SchoolFilter filter, Paging paging) {
    var conditions = conditions(filter);
    String where = where(conditions);
    var count = query("select count(s) from School s" + where, Long.class);
    var rows = query("select s from School s" + where + order(filter), School.class);
    conditions.values().forEach(each -> each.forEach(count::setParameter));
    conditions.values().forEach(each -> each.forEach(rows::setParameter));
    return new Slice<>(
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList(),
        count.getSingleResult(),
        paging);
  }

  private static Map<String, Map<String, Object>> conditions(SchoolFilter filter) {
    var conditions = new HashMap<String, Map<String, Object>>();
    if (!filter.text().isBlank()) {
      conditions.put(
          "(lower(s.nameZh) like :text escape '!' or lower(s.nameEn) like :text escape '!'"
              + " or lower(s.code) like :text escape '!')",
          Map.of("text", Like.containing(filter.text())));
    }
    filter.kind().ifPresent(kind -> conditions.put("s.kind = :kind", Map.of("kind", kind)));
    filter.ownership().ifPresent(by -> conditions.put("s.ownership = :by", Map.of("by", by)));
    if (!filter.district().isBlank()) {
      conditions.put("s.district = :district", Map.of("district", filter.district()));
    }
    filter.remote().ifPresent(far -> conditions.put("s.remote = :far", Map.of("far", far)));
    filter.status().ifPresent(is -> conditions.put("s.status = :is", Map.of("is", is)));
    return conditions;
  }

  private static String where(Map<String, Map<String, Object>> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
  }

  private static String order(SchoolFilter filter) {
    return switch (filter.order()) {
      case CODE -> " order by s.code";
      case NAME -> " order by s.nameZh, s.code";
      case DISTRICT -> " order by s.district, s.code";
      case STUDENTS -> " order by s.students desc, s.code";
    };
  }

  public List<SchoolEvent> listEvents(School school) {
    return query(
            "select e from SchoolEvent e where e.schoolId = :id"
                + " order by e.effectiveOn desc, e.recordedAt desc",
            SchoolEvent.class)
        .setParameter("id", school.id())
        .getResultList();
  }

  public List<FormerCode> listFormerCodes(School school) {
    return query(
            "select f from FormerCode f where f.schoolId = :id order by f.until desc, f.code",
            FormerCode.class)
        .setParameter("id", school.id())
        .getResultList();
  }

  public List<School> listAll(SchoolFilter filter) {
    var conditions = conditions(filter);
    var rows = query("select s from School s" + where(conditions) + order(filter), School.class);
    conditions.values().forEach(each -> each.forEach(rows::setParameter));
    return rows.getResultList();
  }

  ImportPlan.Register register() {
    var all = query("select s from School s", School.class).getResultList();
    var codes = all.stream().collect(toMap(School::id, school -> school.identity().code()));
    var former = query("select f from FormerCode f", FormerCode.class).getResultStream();
    return new ImportPlan.Register(
        all.stream().collect(toMap(school -> school.identity().code().value(), identity())),
        former.collect(
            toMap(
                old -> old.code().value(), old -> codes.getOrDefault(old.schoolId(), old.code()))));
  }

  /// Holds off everybody else who wants to change any school, until this transaction ends.
  void lockAll() {
    query("select s from School s order by s.id", School.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(QueryHints.REFRESH, HintValues.TRUE)
        .getResultList();
  }

  boolean isTaken(SchoolCode code) {
    return findSchool(code).isPresent() || entities.find(FormerCode.class, code.value()) != null;
  }

  School add(School school) {
    entities.persist(school);
    return school;
  }

  void add(SchoolEvent... events) {
    List.of(events).forEach(entities::persist);
  }

  void add(FormerCode code) {
    entities.persist(code);
  }

  private <T> TypedQuery<T> query(String text, Class<T> type) {
    return entities.createQuery(text, type);
  }
}
