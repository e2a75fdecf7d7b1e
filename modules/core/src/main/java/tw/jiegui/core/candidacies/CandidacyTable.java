package tw.jiegui.core.candidacies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.tenancy.Tenancy;

/// Shows an office all that was handed in to it. However many there are, it takes two statements.
@ApplicationScoped
public class CandidacyTable {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private Schemes schemes;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected CandidacyTable() {}

  public List<Schemes.Offered> listSchemes(Acting acting) {
    acting.require(Handling.OFFICERS);
    return schemes.list(acting.authority());
  }

  public Slice<Candidacy> list(Acting acting, CandidacyFilter filter, Paging paging) {
    acting.require(Handling.OFFICERS);
    return tenancy.within(acting.authority(), () -> slice(filter, paging));
  }

  /// All that the filter leaves, for a file.
  public List<Candidacy> listAll(Acting acting, CandidacyFilter filter) {
    acting.require(Handling.OFFICERS);
    return tenancy.within(
        acting.authority(),
        () -> {
          var conditions = conditions(filter);
          var rows =
              entities.createQuery(
                  "select c from Candidacy c" + where(conditions) + order(filter), Candidacy.class);
          conditions.values().forEach(each -> each.forEach(rows::setParameter));
          return rows.getResultList();
        });
  }

  private Slice<Candidacy> slice(CandidacyFilter filter, Paging paging) {
    var conditions = conditions(filter);
    var count =
        entities.createQuery("select count(c) from Candidacy c" + where(conditions), Long.class);
    var rows =
        entities.createQuery(
            "select c from Candidacy c" + where(conditions) + order(filter), Candidacy.class);
    conditions.values().forEach(each -> each.forEach(count::setParameter));
    conditions.values().forEach(each -> each.forEach(rows::setParameter));
    return new Slice<>(
        rows.setFirstResult(paging.offset()).setMaxResults(paging.size()).getResultList(),
        count.getSingleResult(),
        paging);
  }

  /// What a school has not handed in is its own affair.
  private Map<String, Map<String, Object>> conditions(CandidacyFilter filter) {
    var conditions = new LinkedHashMap<String, Map<String, Object>>();
    conditions.put("c.submittedOn is not null", Map.of());
    if (!filter.text().isBlank()) {
      conditions.put(
          "(lower(c.schoolZh) like :text escape '!' or lower(c.schoolEn) like :text escape '!'"
              + " or lower(c.schoolCode) like :text escape '!')",
          Map.of("text", Like.containing(filter.text())));
    }
    if (!filter.scheme().isEmpty()) {
      conditions.put("c.scheme = :scheme", Map.of("scheme", filter.scheme()));
    }
    if (!filter.tier().isEmpty()) {
      conditions.put("c.tier = :tier", Map.of("tier", filter.tier()));
    }
    standing(filter.standing(), conditions);
    return conditions;
  }

  private void standing(
      CandidacyFilter.Standing asked, Map<String, Map<String, Object>> conditions) {
    asked.state().ifPresent(state -> conditions.put("c.state = :state", Map.of("state", state)));
    if (!asked.stage().isEmpty()) {
      conditions.put("c.stage = :stage", Map.of("stage", asked.stage()));
    }
    if (asked.late()) {
      conditions.put(
          "c.due < :today and c.state in :running",
          Map.of(
              "today", Calendars.today(clock), "running", List.of(State.IN_STAGE, State.MENDING)));
    }
  }

  private static String where(Map<String, Map<String, Object>> conditions) {
    return " where " + String.join(" and ", new ArrayList<>(conditions.keySet()));
  }

  private static String order(CandidacyFilter filter) {
    return switch (filter.order()) {
      case DUE -> " order by c.due asc nulls last, c.schoolCode, c.id";
      case CODE -> " order by c.schoolCode, c.id";
      case NAME -> " order by c.schoolZh, c.id";
      case STATE -> " order by c.state, c.due asc nulls last, c.id";
      case CHANGED -> " order by c.changedAt desc, c.id";
    };
  }
}
