package tw.jiegui.e2e;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.database.DatabaseLogin;

/// Puts a mark of its own into every text column of every tenant table, for one authority. The
/// tables come from PostgreSQL's catalogue, so that a new one is in without anyone remembering.
/// What an authority shows to everybody, or tells the Ministry, is no secret, and bears none.
final class Canaries implements AutoCloseable {
  private static final String TEXT_COLUMNS =
      """
      select c.relname, a.attname,
        coalesce(string_agg(pg_get_constraintdef(k.oid), ' '), '') as checks,
        exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype in ('f', 'p')
          and a.attnum = any (f.conkey)) as in_key
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
      where c.relnamespace = 'jiegui'::regnamespace and c.relkind = 'r' and c.relrowsecurity
        and t.typname in ('text', 'varchar', 'jsonb', 'json')
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname in ('shown', 'upwards'))
      group by c.oid, c.relname, a.attnum, a.attname order by c.relname, a.attnum
      """;

  record Column(String table, String name, String checks, boolean inKey) {}

  /// One of these stands in each, and in hardly any other text.
  private static final List<String> SIGNS = List.of("zqx-", "ZQ", "c0ffee");

  private final Connection superuser;
  private final String authority;
  private final List<String> planted = new ArrayList<>();

  Canaries(DatabaseLogin login, String authority) throws SQLException {
    this.superuser = login.connect();
    this.authority = authority;
    try (var statement = superuser.createStatement()) {
      statement.execute("set search_path = jiegui");
      // Neither foreign keys nor the audit chain stand in the way of marking a row.
      statement.execute("set session_replication_role = replica");
      // What does not fit is tried and refused here: that is no line for the server's log.
      statement.execute("set log_min_messages = panic");
    }
  }

  static List<Column> columns(Connection connection) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TEXT_COLUMNS)) {
      while (rows.next()) {
        columns.add(
            new Column(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
      }
    }
    return columns;
  }

  /// What no stranger may ever read.
  List<String> plant() throws SQLException {
    for (var column : columns(superuser)) {
      if (rowsIn(column.table()) == 0) {
        new SyntheticRow(superuser, authority, column.table()).insert();
      }
      if (!isClosed(column)) {
        plant(column);
      }
    }
    return List.copyOf(planted);
  }

  /// Those of them that stand in the text: nearly all texts are done with the signs.
  static Set<String> among(List<String> canaries, String text) {
    return SIGNS.stream().anyMatch(text::contains)
        ? canaries.stream().filter(text::contains).collect(toSet())
        : Set.of();
  }

  /// A column that can only hold words of a closed list, or the tenant's own name, tells nothing.
  private static boolean isClosed(Column column) {
    return column.name().equals("authority")
        || column.checks().contains("= ANY (ARRAY[")
        || column.checks().contains("<@ ARRAY[")
        || column.checks().contains("[A-Z]{2}");
  }

  private void plant(Column column) throws SQLException {
    for (var canary : candidates(column).toList()) {
      if (isPlanted(column, canary)) {
        assertTrue(SIGNS.stream().anyMatch(canary::contains), canary);
        planted.add(canary);
        return;
      }
    }
    throw new IllegalStateException("no canary fits " + column);
  }

  /// Free text first, then the forms that columns with a check ask for.
  private Stream<String> candidates(Column column) {
    String mark = "zqx-" + authority + "-" + column.table() + "." + column.name();
    int number = Math.floorMod(mark.hashCode(), 10_000);
    String six = "ZQ%04d".formatted(number);
    String hex = "c0ffee%04d".formatted(number).concat("5".repeat(54));
    String json = "{\"" + mark + "\":\"" + mark + "\"}";
    String mail = mark.replace('_', '-').toLowerCase(Locale.ROOT) + "@canary.example";
    boolean holdsJson = List.of("before", "after").contains(column.name());
    return holdsJson ? Stream.of(json) : Stream.of(mark, mail, six, hex, json);
  }

  private boolean isPlanted(Column column, String canary) throws SQLException {
    String type = canary.startsWith("{") && isJson(column) ? "jsonb" : "text";
    String update =
        """
        update %1$s set %2$s = cast(? as %3$s) where authority = ?
          and ctid = (select min(ctid) from %1$s where authority = ?)
        """
            .formatted(column.table(), column.name(), type);
    try (var statement = superuser.prepareStatement(update)) {
      fill(statement, canary);
      return statement.executeUpdate() == 1;
    } catch (SQLException unfit) {
      return false;
    }
  }

  private void fill(PreparedStatement statement, String canary) throws SQLException {
    statement.setString(1, canary);
    statement.setString(2, authority);
    statement.setString(3, authority);
  }

  private boolean isJson(Column column) throws SQLException {
    try (var rows =
        superuser.getMetaData().getColumns(null, "jiegui", column.table(), column.name())) {
      return rows.next() && rows.getString("TYPE_NAME").startsWith("json");
    }
  }

  private int rowsIn(String table) throws SQLException {
    try (var statement =
        superuser.prepareStatement("select count(*) from " + table + " where authority = ?")) {
      statement.setString(1, authority);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    superuser.close();
  }
}
