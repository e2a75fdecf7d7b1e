package tw.jiegui.core.certificates;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.core.input.Like;

/// A filter as SQL, with what fills its gaps.
final class Conditions {
  private final List<String> clauses = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  static Conditions of(RegisterFilter filter, LocalDate today) {
    var conditions = new Conditions();
    filter.givers().issuer().ifPresent(id -> conditions.and("p.authority = ?", id.value()));
    filter.givers().standing().ifPresent(standing -> conditions.standing(standing, today));
    conditions.unlessBlank("p.scheme = ?", filter.what().scheme());
    conditions.unlessBlank("p.tier = ?", filter.what().tier());
    conditions.text(filter.what().text());
    filter.where().home().ifPresent(id -> conditions.and("p.holder_authority = ?", id.value()));
    conditions.unlessBlank("p.district = ?", filter.where().district());
    filter.where().stage().ifPresent(stage -> conditions.and("p.stage = ?", stage.name()));
    return conditions;
  }

  Conditions and(String clause, Object... fillings) {
    clauses.add(clause);
    values.addAll(List.of(fillings));
    return this;
  }

  private void unlessBlank(String clause, String value) {
    if (!value.isBlank()) {
      and(clause, value);
    }
  }

  private void text(String typed) {
    if (!typed.isBlank()) {
      String pattern = Like.containing(typed);
      and(
          "(lower(p.holder_zh) like ? escape '!' or lower(p.holder_en) like ? escape '!'"
              + " or lower(p.holder_code) like ? escape '!' or lower(p.number) like ? escape '!')",
          pattern,
          pattern,
          pattern,
          pattern);
    }
  }

  private void standing(Standing standing, LocalDate today) {
    var day = Date.valueOf(today);
    String live = "(p.ending is null or p.ended_on > ?) and ";
    switch (standing) {
      case UPCOMING -> and(live + "p.valid_from > ?", day, day);
      case VALID -> and(live + "p.valid_from <= ? and p.valid_until >= ?", day, day, day);
      case EXPIRED -> and(live + "p.valid_until < ?", day, day);
      case REVOKED, SUPERSEDED -> and("p.ending = ? and p.ended_on <= ?", standing.name(), day);
    }
  }

  /// The question marks are numbered as the provider wants them.
  Query query(EntityManager entities, String before, String after) {
    String where = clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    var sql = new StringBuilder(before + where + after);
    for (int i = 1, at = 0; i <= values.size(); i++) {
      at = sql.indexOf("?", at) + 1;
      sql.insert(at, i);
    }
    var query = entities.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
