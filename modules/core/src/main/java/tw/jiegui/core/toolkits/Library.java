package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// All published toolkits, for everybody who is signed in. Who opens one is counted once a school
/// year; his authority keeps who it was, and shows only how many.
@ApplicationScoped
public class Library {
  private static final String USE =
      " left join (select source, toolkit_id, sum(readers) as readers from toolkit_use"
          + " group by source, toolkit_id) u on u.source = p.authority and u.toolkit_id = p.id";

  private static final String SELECT =
      "select p.authority, p.id, p.school_zh, p.school_en, p.kind, p.elementary, p.junior,"
          + " p.senior, p.frame, p.place, p.title_zh, p.summary_zh, p.steps_zh, p.example_zh,"
          + " p.mistakes_zh, p.title_en, p.summary_en, p.steps_en, p.example_en, p.mistakes_en,"
          + " p.links, p.published_at, coalesce(u.readers, 0) from toolkit_publication p"
          + USE;

  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Tenancy tenancy;
  @Inject private InstantSource clock;

  private final Places places = Places.shipped(Library.class.getClassLoader());

  @SuppressWarnings("NullAway.Init")
  protected Library() {}

  /// What a toolkit of today can be for.
  public Places places() {
    return places;
  }

  public Slice<Published> search(Search search, Paging paging) {
    var condition = search.condition();
    var sorting = search.sorting();
    return tenancy.withoutTenant(
        () -> {
          var count =
              filled("select count(*) from toolkit_publication p" + condition.sql(), condition);
          var rows = filled(SELECT + condition.sql() + sorting.sql(), condition, sorting);
          rows.setFirstResult(paging.offset()).setMaxResults(paging.size());
          return new Slice<>(
              ((List<?>) rows.getResultList())
                  .stream().map(row -> published((Object[]) row)).toList(),
              ((Number) count.getSingleResult()).longValue(),
              paging);
        });
  }

  /// Opens one, and counts its reader.
  public Published open(Acting acting, AuthorityId source, UUID id) {
    var found = find(source, id);
    var today = Calendars.today(clock);
    tenancy.within(
        acting.authority(),
        () -> {
          if (isFirstTime(acting, found, today)) {
            count(acting.authority(), found, today);
          }
        });
    return find(source, id);
  }

  private Published find(AuthorityId source, UUID id) {
    var condition =
        new Search.Condition(
            " where p.authority = ? and p.id = cast(? as uuid)",
            List.of(source.value(), id.toString()));
    return tenancy.withoutTenant(
        () ->
            ((List<?>) filled(SELECT + condition.sql(), condition).getResultList())
                .stream()
                    .map(row -> published((Object[]) row))
                    .findFirst()
                    .orElseThrow(() -> new Absent("toolkit", id)));
  }

  private boolean isFirstTime(Acting acting, Published found, LocalDate today) {
    return insert(
            "insert into toolkit_reader (authority, id, source, toolkit_id, year, person) values"
                + " (?, cast(? as uuid), ?, cast(? as uuid), ?, ?) on conflict do nothing",
            acting.authority().value(),
            UUID.randomUUID().toString(),
            found.source().value(),
            found.id().toString(),
            SchoolYear.of(today).roc(),
            acting.person().subject())
        == 1;
  }

  private void count(AuthorityId authority, Published found, LocalDate today) {
    insert(
        "insert into toolkit_use (authority, id, source, toolkit_id, month, readers) values"
            + " (?, cast(? as uuid), ?, cast(? as uuid), ?, 1) on conflict (authority, source,"
            + " toolkit_id, month) do update set readers = toolkit_use.readers + 1",
        authority.value(),
        UUID.randomUUID().toString(),
        found.source().value(),
        found.id().toString(),
        Date.valueOf(today.withDayOfMonth(1)));
  }

  private int insert(String sql, Object... values) {
    return filled(sql, new Search.Condition("", List.of(values))).executeUpdate();
  }

  /// The question marks, numbered as the provider wants them, and filled in turn.
  private Query filled(String sql, Search.Condition... conditions) {
    var values = new ArrayList<Object>();
    for (var condition : conditions) {
      values.addAll(condition.values());
    }
    var numbered = new StringBuilder(sql);
    for (int i = 1, at = 0; i <= values.size(); i++) {
      at = numbered.indexOf("?", at) + 1;
      numbered.insert(at, i);
    }
    var query = entities.createNativeQuery(numbered.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static Published published(Object[] row) {
    var text = new String[row.length];
    for (int i = 0; i < row.length; i++) {
      text[i] = String.valueOf(row[i]);
    }
    var reach =
        new Content.Reach(
            ToolkitKind.valueOf(text[4]),
            Toolkit.stages((Boolean) row[5], (Boolean) row[6], (Boolean) row[7]),
            text[8],
            text[9]);
    var content =
        new Content(
            reach,
            new Prose(text[10], text[11], text[12], text[13], text[14]),
            new Prose(text[15], text[16], text[17], text[18], text[19]),
            Prose.lines(text[20]));
    return new Published(
        new AuthorityId(text[0]),
        UUID.fromString(text[1]),
        new Bilingual(text[2], text[3]),
        content,
        ((Timestamp) row[21]).toInstant(),
        ((Number) row[22]).intValue());
  }
}
