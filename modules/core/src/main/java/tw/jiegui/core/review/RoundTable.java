package tw.jiegui.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Like;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.tenancy.Tenancy;

/// All rounds at once, however many, in as many statements.
@ApplicationScoped
public class RoundTable {
  private static final String LIVE = "('ASKED', 'WRITING', 'RETURNED', 'SUBMITTED')";

  /// The sheets of each round counted, and the questions on which they differ.
  private static final String FROM =
      """
       from review_round r
      left join lateral (select count(*) filter (where s.state in %1$s) as live,
          count(*) filter (where s.state = 'SUBMITTED') as submitted
        from review_sheet s where s.authority = r.authority and s.round_id = r.id) c on true
      left join lateral (select count(*) as differing from (select 1 from review_sheet s
          join review_mark m on m.authority = s.authority and m.sheet_id = s.id
          where s.authority = r.authority and s.round_id = r.id and s.state = 'SUBMITTED'
          group by m.question having min(m.points) < max(m.points)) q) d on true
      where r.authority = ?1
      """
          .formatted(LIVE);

  @Inject private Tenancy tenancy;
  @Inject private ReviewRows rows;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected RoundTable() {}

  /// The stages that any round is at.
  public record Page(Slice<RoundLine> lines, List<String> stages) {
    public Page {
      stages = List.copyOf(stages);
    }
  }

  public Page look(Acting acting, RoundFilter filter, Paging paging) {
    acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(), () -> new Page(slice(acting, filter, paging), stages()));
  }

  /// The whole of what the filter leaves, for a file.
  public List<RoundLine> listAll(Acting acting, RoundFilter filter) {
    acting.require(Pool.OFFICE);
    return tenancy.within(
        acting.authority(),
        () -> {
          var lines = new ArrayList<RoundLine>();
          Slice<RoundLine> slice;
          int page = 1;
          do {
            slice = slice(acting, filter, new Paging(page++, Paging.MOST));
            lines.addAll(slice.rows());
          } while (page <= slice.pages());
          return lines;
        });
  }

  public List<String> listStages(Acting acting) {
    acting.require(Pool.OFFICE);
    return tenancy.within(acting.authority(), this::stages);
  }

  private List<String> stages() {
    return rows.query("select distinct r.stage from Round r order by r.stage", String.class)
        .getResultList();
  }

  private Slice<RoundLine> slice(Acting acting, RoundFilter filter, Paging paging) {
    var values = new ArrayList<Object>(List.of(acting.authority().value()));
    String from = FROM + where(filter, values);
    long total =
        ((Number) rows.plain("select count(*)" + from, values).getSingleResult()).longValue();
    var found =
        rows.plain(
                """
                select cast(r.id as text), r.number, r.title_zh, r.title_en, r.applicant_zh,
                  r.applicant_en, r.stage, r.due, r.state, r.outcome, r.wanted, c.live, c.submitted,
                  d.differing
                """
                    + from
                    + order(filter.order())
                    + " limit "
                    + paging.size()
                    + " offset "
                    + paging.offset(),
                values)
            .getResultList();
    return new Slice<>(
        ((List<?>) found).stream().map(row -> line((Object[]) row)).toList(), total, paging);
  }

  private String where(RoundFilter filter, List<Object> values) {
    var conditions = new ArrayList<String>();
    if (!filter.text().isBlank()) {
      String like = place(values, Like.containing(filter.text()));
      conditions.add(
          "(lower(r.title_zh) like %1$s escape '!' or lower(r.title_en) like %1$s escape '!' or lower(r.applicant_zh) like %1$s escape '!' or lower(r.applicant_en) like %1$s escape '!' or lower(r.applicant_code) like %1$s escape '!' or cast(r.number as text) like %1$s escape '!')"
              .formatted(like));
    }
    if (!filter.stage().isBlank()) {
      conditions.add("r.stage = " + place(values, filter.stage()));
    }
    filter.state().ifPresent(state -> conditions.add("r.state = " + place(values, state.name())));
    switch (filter.need()) {
      case ANY -> {}
      case REVIEWERS -> conditions.add("r.state = 'OPEN' and c.live < r.wanted");
      case OVERDUE ->
          conditions.add(
              "r.state = 'OPEN' and r.due < "
                  + place(values, Date.valueOf(Calendars.today(clock))));
      case DIFFERING -> conditions.add("r.state <> 'CLOSED' and d.differing > 0");
    }
    return String.join("", conditions.stream().map(each -> " and " + each).toList());
  }

  private static String place(List<Object> values, Object value) {
    values.add(value);
    return "?" + values.size();
  }

  private static String order(RoundFilter.Order order) {
    return switch (order) {
      case DUE -> " order by r.state = 'CLOSED', r.due, r.number";
      case NUMBER -> " order by r.number desc";
      case APPLICANT -> " order by r.applicant_zh, r.number";
      case SUBMITTED -> " order by c.submitted - r.wanted, r.due, r.number";
    };
  }

  private static RoundLine line(Object[] row) {
    return new RoundLine(
        UUID.fromString(text(row[0])),
        number(row[1]),
        new Bilingual(text(row[2]), text(row[3])),
        new Bilingual(text(row[4]), text(row[5])),
        new RoundLine.Standing(
            text(row[6]),
            ((Date) row[7]).toLocalDate(),
            RoundState.valueOf(text(row[8])),
            text(row[9]),
            new RoundLine.Counts(
                number(row[10]), number(row[11]), number(row[12]), number(row[13]))));
  }

  private static String text(Object value) {
    return value.toString();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
