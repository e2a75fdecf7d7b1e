package tw.jiegui.core.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.input.Like;

/// A filter of entries as the query's conditions.
final class AuditConditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private AuditConditions() {}

  static AuditConditions of(AuditFilter filter, Scope scope) {
    var made = new AuditConditions();
    if (!filter.text().isBlank()) {
      made.add(
          "(lower(e.subjectLabel) like :text escape '!' or lower(e.actorName) like :text escape"
              + " '!')",
          "text",
          Like.containing(filter.text()));
    }
    made.addDeeds(filter.deeds());
    filter.school().ifPresent(school -> made.add("e.schoolId = :school", "school", school));
    made.addPeriod(filter.period());
    if (scope instanceof Scope.OfSchools(var schools)) {
      made.add("e.schoolId in :scope", "scope", schools);
    }
    return made;
  }

  private void addDeeds(AuditFilter.Deeds deeds) {
    equal("e.action", "action", deeds.action());
    equal("e.subjectKind", "kind", deeds.subjectKind());
    equal("e.subjectId", "id", deeds.subjectId());
    equal("e.actor", "actor", deeds.actor());
    equal("e.correlationId", "correlation", deeds.correlationId());
  }

  private void addPeriod(AuditFilter.Period period) {
    period.from().ifPresent(day -> add("e.at >= :from", "from", start(day)));
    period.to().ifPresent(day -> add("e.at < :before", "before", start(day.plusDays(1))));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Calendars.TAIWAN).toInstant();
  }

  private void equal(String path, String name, String value) {
    if (!value.isBlank()) {
      add(path + " = :" + name, name, value);
    }
  }

  AuditConditions before(long seq) {
    add("e.seq < :seq", "seq", seq);
    return this;
  }

  private void add(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
