package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PlanFile;
import tw.jiegui.core.plans.PlanFile.IndicatorPart;
import tw.jiegui.core.plans.PlanFile.Part;
import tw.jiegui.core.plans.ShippedPlans;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Document;
import tw.jiegui.core.policy.ShippedPolicies;
import tw.jiegui.core.schools.Stage;

/// The shipped plans of an authority that has none yet, as its first. From then on the rows are the
/// truth, and the files are not looked at again.
public final class PlanImport {
  private static final String IMPORTER = "初始資料";

  private final Connection connection;
  private final String authority;
  private final Map<String, Document> documents;

  private PlanImport(Connection connection, String authority, Map<String, Document> documents) {
    this.connection = connection;
    this.authority = authority;
    this.documents = documents;
  }

  static void write(Connection connection, ClassLoader loader, List<String> authorities)
      throws SQLException {
    var plans = new ShippedPlans(loader);
    var policies = new ShippedPolicies(loader);
    connection.setAutoCommit(false);
    for (var authority : authorities) {
      Tenants.enter(connection, authority);
      var files = hasPlan(connection) ? List.<PlanFile>of() : plans.of(authority);
      if (!files.isEmpty()) {
        write(connection, authority, files, policies.of(authority).documents());
      }
      connection.commit();
    }
  }

  /// Within a transaction that belongs to the authority.
  public static void write(
      Connection connection,
      String authority,
      List<PlanFile> plans,
      Map<String, Document> documents)
      throws SQLException {
    var writing = new PlanImport(connection, authority, documents);
    for (var plan : plans) {
      writing.plan(plan);
    }
  }

  private static boolean hasPlan(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1 from jiegui.plan limit 1")) {
      return rows.next();
    }
  }

  private void plan(PlanFile plan) throws SQLException {
    var head = plan.head();
    var id = UUID.randomUUID();
    var aims = plan.aims();
    insert(
        "plan (authority, id, code, name_zh, name_en, calendar, first_year, last_year, goal_zh,"
            + " goal_en, strategy_zh, strategy_en, action_zh, action_en, aims_zh, aims_en,"
            + " source_zh, source_en, changed_at, changed_by)",
        authority,
        id,
        head.id(),
        head.name().zh(),
        head.name().en(),
        head.years().calendar().name(),
        head.years().first(),
        head.years().last(),
        word(plan, NodeKind.GOAL).zh(),
        word(plan, NodeKind.GOAL).en(),
        word(plan, NodeKind.STRATEGY).zh(),
        word(plan, NodeKind.STRATEGY).en(),
        word(plan, NodeKind.ACTION).zh(),
        word(plan, NodeKind.ACTION).en(),
        aims.stream().map(Bilingual::zh).collect(Collectors.joining("\n")),
        aims.stream().map(Bilingual::en).collect(Collectors.joining("\n")),
        source(head.source()).zh(),
        source(head.source()).en(),
        OffsetDateTime.now(ZoneOffset.UTC),
        IMPORTER);
    for (var year : head.budget().entrySet()) {
      insert(
          "plan_budget (authority, id, plan_id, year, amount_ntd)",
          authority,
          UUID.randomUUID(),
          id,
          year.getKey(),
          year.getValue());
    }
    indicators(id, null, plan.indicators());
    parts(id, null, plan.goals());
  }

  private static Bilingual word(PlanFile plan, NodeKind kind) {
    return plan.head().words().getOrDefault(kind, new Bilingual("", ""));
  }

  private void parts(UUID plan, @Nullable UUID parent, List<Part> parts) throws SQLException {
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var id = UUID.randomUUID();
      node(new Seat(plan, parent, id, i + 1), part);
      for (var month : part.action().months().entrySet()) {
        insert(
            "plan_month (authority, id, node_id, month, text_zh, text_en)",
            authority,
            UUID.randomUUID(),
            id,
            month.getKey(),
            month.getValue().zh(),
            month.getValue().en());
      }
      indicators(plan, id, part.indicators());
      parts(plan, id, part.parts());
    }
  }

  private record Seat(UUID plan, @Nullable UUID parent, UUID id, int position) {}

  private void node(Seat seat, Part part) throws SQLException {
    var about = orEmpty(part.about());
    var action = part.action();
    var source = action.source() == null ? orEmpty(null) : source(action.source());
    insert(
        "plan_node (authority, id, plan_id, parent_id, kind, position, number, name_zh, name_en,"
            + " about_zh, about_en, elementary, junior, senior, first_year, last_year, source_zh,"
            + " source_en, changed_at, changed_by)",
        authority,
        seat.id(),
        seat.plan(),
        seat.parent(),
        part.kind().name(),
        seat.position(),
        part.number(),
        part.name().zh(),
        part.name().en(),
        about.zh(),
        about.en(),
        action.stages().contains(Stage.ELEMENTARY),
        action.stages().contains(Stage.JUNIOR),
        action.stages().contains(Stage.SENIOR),
        action.runs().first(),
        action.runs().last(),
        source.zh(),
        source.en(),
        OffsetDateTime.now(ZoneOffset.UTC),
        IMPORTER);
  }

  private void indicators(UUID plan, @Nullable UUID node, List<IndicatorPart> parts)
      throws SQLException {
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var id = UUID.randomUUID();
      indicator(new Seat(plan, node, id, i + 1), part);
      for (var target : part.targets().entrySet()) {
        insert(
            "plan_target (authority, id, indicator_id, year, value, text_zh, text_en)",
            authority,
            UUID.randomUUID(),
            id,
            target.getKey(),
            target.getValue().value(),
            target.getValue().words().zh(),
            target.getValue().words().en());
      }
    }
  }

  private void indicator(Seat seat, IndicatorPart part) throws SQLException {
    var nature = part.nature();
    insert(
        "plan_indicator (authority, id, plan_id, node_id, code, position, name_zh, name_en, kind,"
            + " direction, at_least, rhythm, stage, unit_zh, unit_en, base_zh, base_en, note_zh,"
            + " note_en, metric, changed_at, changed_by)",
        authority,
        seat.id(),
        seat.plan(),
        seat.parent(),
        part.id(),
        seat.position(),
        part.name().zh(),
        part.name().en(),
        nature.kind().name(),
        nature.direction().name(),
        nature.atLeast(),
        nature.rhythm().name(),
        part.stage() == null ? null : part.stage().name(),
        nature.unit().zh(),
        nature.unit().en(),
        orEmpty(part.base()).zh(),
        orEmpty(part.base()).en(),
        orEmpty(part.note()).zh(),
        orEmpty(part.note()).en(),
        part.metric(),
        OffsetDateTime.now(ZoneOffset.UTC),
        IMPORTER);
  }

  /// The document by its title, so that the source can be read without the policy beside it.
  private Bilingual source(Citation citation) {
    var document = documents.get(citation.document());
    var title =
        document == null
            ? new Bilingual(citation.document(), citation.document())
            : document.title();
    return new Bilingual(
        "《" + title.zh() + "》" + citation.place(), title.en() + ", " + citation.place());
  }

  private static Bilingual orEmpty(@Nullable Bilingual text) {
    return text == null ? new Bilingual("", "") : text;
  }

  private void insert(String table, @Nullable Object... cells) throws SQLException {
    var places = Arrays.stream(cells).map(cell -> "?").collect(Collectors.joining(", "));
    try (var statement =
        connection.prepareStatement("insert into jiegui." + table + " values (" + places + ")")) {
      for (int i = 0; i < cells.length; i++) {
        statement.setObject(i + 1, cells[i]);
      }
      statement.executeUpdate();
    }
  }
}
