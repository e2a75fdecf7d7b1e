package tw.jiegui.core.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Scope;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.members.Membership.Standing;

/// A filter of members as the query's conditions.
final class MemberConditions {
  private final List<String> ofMember = new ArrayList<>();
  private final List<String> ofMembership = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private MemberConditions() {}

  static MemberConditions of(MemberFilter filter, Scope scope, LocalDate today) {
    var conditions = new MemberConditions();
    conditions.search(filter);
    conditions.hold(filter.held(), today);
    if (scope instanceof Scope.OfSchools(var schools)) {
      conditions.ofMembership.add("h.schoolId in :scope");
      conditions.parameters.put("scope", schools);
    }
    return conditions;
  }

  private void search(MemberFilter filter) {
    if (!filter.text().isBlank()) {
      ofMember.add("(lower(m.name) like :text escape '!' or m.email like :text escape '!')");
      parameters.put("text", Like.containing(filter.text()));
    }
    filter
        .signedIn()
        .ifPresent(did -> ofMember.add(did ? "m.subject is not null" : "m.subject is null"));
  }

  private void hold(MemberFilter.Held held, LocalDate today) {
    held.role().ifPresent(role -> membership("h.role = :role", "role", role));
    held.school()
        .ifPresent(
            code ->
                membership(
                    "h.schoolId in (select s.id from School s where s.code = :code)",
                    "code",
                    code.value()));
    held.standing().ifPresent(standing -> stand(standing, today));
  }

  private void stand(Standing standing, LocalDate today) {
    switch (standing) {
      case ENDED -> ofMembership.add("h.endedAt is not null");
      case COMING -> membership("h.endedAt is null and h.since > :today", "today", today);
      case EXPIRED -> membership("h.endedAt is null and h.until < :today", "today", today);
      case ACTIVE ->
          membership(
              "h.endedAt is null and h.since <= :today and (h.until is null or h.until >= :today)",
              "today",
              today);
    }
  }

  private void membership(String condition, String name, Object value) {
    ofMembership.add(condition);
    parameters.put(name, value);
  }

  String where() {
    var all = new ArrayList<>(ofMember);
    if (!ofMembership.isEmpty()) {
      all.add(
          "exists (select h.id from Membership h where h.memberId = m.id and "
              + String.join(" and ", ofMembership)
              + ")");
    }
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
