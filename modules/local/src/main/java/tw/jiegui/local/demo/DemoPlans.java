package tw.jiegui.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tw.jiegui.local.demo.Batch.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.plans.IndicatorKind;
import tw.jiegui.core.plans.PlanFile;
import tw.jiegui.core.plans.PlanReader;
import tw.jiegui.core.plans.Rhythm;
import tw.jiegui.core.plans.Slot;
import tw.jiegui.core.plans.Years;
import tw.jiegui.database.PlanImport;

/// In every authority a plan that runs, what was reported of it and of the shipped ones, so that
/// every state is to be seen, and one question that some schools have answered.
final class DemoPlans {
  private static final String RUNNING = "running-plan.yaml";
  private static final int ASKED = 8;
  private static final int ANSWERED = 3;

  private final Connection owner;
  private final DemoAuthority authority;
  private final Instant now;

  private DemoPlans(Connection owner, DemoAuthority authority, Instant now) {
    this.owner = owner;
    this.authority = authority;
    this.now = now;
  }

  static void write(Connection owner, DemoAuthority authority, Instant now) throws SQLException {
    var plans = List.of(running(Calendars.today(() -> now)));
    PlanImport.write(owner, authority.id().value(), plans, Map.of());
    new DemoPlans(owner, authority, now).write();
  }

  /// The shipped plans are over by now, mostly: one that runs, with an action in each state.
  static PlanFile running(LocalDate today) {
    int year = SchoolYear.of(today).roc();
    try (var stream = DemoPlans.class.getResourceAsStream(RUNNING)) {
      String yaml = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
      for (int later = 0; later < 4; later++) {
        yaml = yaml.replace("YEAR" + later, String.valueOf(year + later));
      }
      return PlanReader.read("demo/running-plan.yaml", yaml);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A target to report on; the place of its indicator decides how well that went.
  private record Goal(
      UUID indicator,
      int place,
      IndicatorKind kind,
      Rhythm rhythm,
      Years.Calendar calendar,
      int year,
      BigDecimal value) {}

  private void write() throws SQLException {
    var goals = goals();
    var actuals = new ArrayList<List<@Nullable Object>>();
    for (var goal : goals) {
      var term = goal.calendar().term(Slot.whole(goal.year()));
      boolean begun = !today().isBefore(term.firstDay());
      if (begun && goal.place() % 4 != 3) {
        actuals.addAll(report(goal, today().isAfter(term.lastDay())));
      }
    }
    new Batch(
            """
            insert into plan_actual (authority, id, indicator_id, year, half, revision, value, note,
              evidence, recorded_at, recorded_by) values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
            """,
            actuals.stream())
        .write(owner);
    for (var goal : goals) {
      if (goal.kind() == IndicatorKind.COUNT && goal.rhythm() == Rhythm.YEAR) {
        ask(goal);
        return;
      }
    }
  }

  private List<List<@Nullable Object>> report(Goal goal, boolean over) {
    var slots =
        goal.rhythm() == Rhythm.YEAR
            ? List.of(Slot.whole(goal.year()))
            : List.of(new Slot(goal.year(), 1), new Slot(goal.year(), 2));
    return slots.stream()
        .map(
            slot ->
                row(
                    tenant(),
                    UUID.randomUUID(),
                    goal.indicator(),
                    slot.year(),
                    slot.half(),
                    value(goal, over),
                    goal.kind() == IndicatorKind.TEXT ? "成果已彙整於年度報告（示範資料）" : "示範資料",
                    "示範文號第" + (1_000 + goal.place()) + "號",
                    at(),
                    DemoRows.LOADER_NAME))
        .toList();
  }

  /// Reached, missed or hardly begun, or nearly there while the year still runs.
  private static BigDecimal value(Goal goal, boolean over) {
    boolean whole = goal.kind() != IndicatorKind.PERCENTAGE && goal.kind() != IndicatorKind.RISE;
    boolean step = goal.kind().isDone() || goal.kind() == IndicatorKind.LEVEL;
    return switch (goal.place() % 4) {
      case 0 -> goal.value();
      case 1 -> step || !over ? BigDecimal.ZERO : share(goal.value(), "0.6", whole);
      default -> over || step ? goal.value() : share(goal.value(), "0.95", whole);
    };
  }

  private static BigDecimal share(BigDecimal value, String share, boolean whole) {
    return value.multiply(new BigDecimal(share)).setScale(whole ? 0 : 2, RoundingMode.FLOOR);
  }

  private void ask(Goal goal) throws SQLException {
    var question = UUID.randomUUID();
    new Batch(
            """
            insert into plan_question (authority, id, indicator_id, year, half, text, due_on,
              asked_at, asked_by) values (?, ?, ?, ?, 0, ?, ?, ?, ?)
            """,
            List.of(
                row(
                    tenant(),
                    question,
                    goal.indicator(),
                    goal.year(),
                    "請填報貴校參與這項工作的數量。",
                    today().plusDays(14),
                    at(),
                    DemoRows.LOADER_NAME))
                .stream())
        .write(owner);
    new Batch(
            """
            insert into plan_return (authority, id, question_id, school_id, value, note,
              answered_at, answered_by) values (?, ?, ?, ?, cast(? as numeric), ?, ?, ?)
            """,
            asked().stream().map(school -> lying(question, school)))
        .write(owner);
  }

  /// The school of the demo accounts first: it has not answered.
  private List<DemoSchool> asked() {
    var asked = new ArrayList<DemoSchool>();
    asked.add(authority.stage());
    authority.schools().stream()
        .filter(school -> school.open() && !school.id().equals(authority.stage().id()))
        .limit(ASKED - 1L)
        .forEach(asked::add);
    return asked;
  }

  private List<@Nullable Object> lying(UUID question, DemoSchool school) {
    int place = asked().indexOf(school);
    boolean answered = place >= 1 && place <= ANSWERED;
    return row(
        tenant(),
        UUID.randomUUID(),
        question,
        school.id(),
        answered ? String.valueOf(place * 2) : null,
        answered ? "示範資料" : "",
        answered ? at() : null,
        answered ? DemoRows.LOADER_NAME : "");
  }

  private List<Goal> goals() throws SQLException {
    var goals = new ArrayList<Goal>();
    String query =
        """
        select i.id, dense_rank() over (order by i.code), i.kind, i.rhythm, p.calendar, t.year,
          t.value from plan_target t join plan_indicator i on i.id = t.indicator_id
          join plan p on p.id = i.plan_id order by i.code, t.year
        """;
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        goals.add(
            new Goal(
                rows.getObject(1, UUID.class),
                rows.getInt(2),
                IndicatorKind.valueOf(rows.getString(3)),
                Rhythm.valueOf(rows.getString(4)),
                Years.Calendar.valueOf(rows.getString(5)),
                rows.getInt(6),
                rows.getBigDecimal(7)));
      }
    }
    return goals;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, Calendars.TAIWAN);
  }

  private OffsetDateTime at() {
    return now.atOffset(ZoneOffset.UTC);
  }

  private String tenant() {
    return authority.id().value();
  }
}
