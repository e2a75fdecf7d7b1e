package tw.jiegui.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row for a table of which the demo country holds none, made from what the catalogue says of its
/// columns: references to rows that are there, the first word of a closed list, otherwise anything.
final class SyntheticRow {
  private static final String NEEDED_COLUMNS =
      """
      select a.attname, t.typname, bt.typname as base,
        coalesce(string_agg(pg_get_constraintdef(k.oid), ' ' order by cardinality(k.conkey), k.conname)
          filter (where k.contype = 'c'), ''),
        coalesce(max(k.confrelid::regclass::text) filter (where k.contype = 'f' and cardinality(k.conkey) = 2), ''),
        a.attnotnull,
        coalesce(max((select f.attname from pg_attribute f where f.attrelid = k.confrelid and f.attnum = k.confkey[2]))
          filter (where k.contype = 'f' and cardinality(k.conkey) = 2), '')
      from pg_attribute a
      join pg_type t on t.oid = a.atttypid
      left join pg_type bt on bt.oid = t.typbasetype
      left join pg_constraint k on k.conrelid = a.attrelid and a.attnum = any (k.conkey)
      where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'authority'
      group by a.attnum, a.attname, t.typname, bt.typname, a.attnotnull order by a.attnum
      """;

  /// Names an authority, its own or another.
  private static final String AUTHORITY = "authority_id";

  private record Column(
      String name, String type, String checks, Reference refersTo, boolean needed) {
    boolean refers() {
      return !refersTo.table().isEmpty() && !refersTo.table().equals("authority");
    }
  }

  /// The table that a column points into, and which of its columns.
  private record Reference(String table, String column) {}

  private final Connection superuser;
  private final String authority;
  private final String table;

  SyntheticRow(Connection superuser, String authority, String table) {
    this.superuser = superuser;
    this.authority = authority;
    this.table = table;
  }

  /// With what it must have; where a rule of the table wants more, with one thing that it can refer
  /// to, or with all.
  void insert() throws SQLException {
    for (var column : columns()) {
      if (column.needed() && column.refers()) {
        insertParent(column.refersTo().table());
      }
    }
    var unruly = new SQLException("no row suits " + table);
    for (var columns : choices()) {
      try {
        insert(columns);
        return;
      } catch (SQLException refused) {
        unruly.addSuppressed(refused);
      }
    }
    throw unruly;
  }

  private List<List<Column>> choices() throws SQLException {
    var all = columns();
    var optional = all.stream().filter(each -> !each.needed() && each.refers()).toList();
    return Stream.concat(
            Stream.concat(Stream.of(List.<Column>of()), optional.stream().map(List::of)),
            Stream.of(optional))
        .map(chosen -> all.stream().filter(each -> each.needed() || chosen.contains(each)).toList())
        .toList();
  }

  private void insertParent(String parent) throws SQLException {
    try (var statement = superuser.createStatement();
        var rows =
            statement.executeQuery(
                "select 1 from %s where authority = '%s' limit 1".formatted(parent, authority))) {
      if (!rows.next() && !parent.equals(table)) {
        new SyntheticRow(superuser, authority, parent).insert();
      }
    }
  }

  private void insert(List<Column> columns) throws SQLException {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String values = columns.stream().map(this::value).collect(Collectors.joining(", "));
    try (var statement = superuser.createStatement()) {
      statement.executeUpdate(
          "insert into %s (authority, %s) values ('%s', %s)"
              .formatted(table, names, authority, values));
    }
  }

  private String value(Column column) {
    if (column.refers()) {
      return "(select min(%1$s::text)::%2$s from %3$s where authority = '%4$s')"
          .formatted(
              column.refersTo().column(), column.type(), column.refersTo().table(), authority);
    }
    return switch (column.type()) {
      case AUTHORITY -> "'" + authority + "'";
      case "uuid" -> "uuidv7()";
      case "timestamptz" -> "now()";
      case "date" -> "current_date";
      case "bool" -> "false";
      case "int2", "int4", "int8", "numeric" -> "200";
      case "bytea" -> "'\\x00'::bytea";
      case "jsonb", "json" -> "'{}'";
      default -> text(column);
    };
  }

  private static String text(Column column) {
    var word = Pattern.compile("ARRAY\\['([^']+)'").matcher(column.checks());
    if (word.find()) {
      return "'" + word.group(1) + "'";
    }
    if (column.checks().contains("[A-Z]{2}")) {
      return "'JP'";
    }
    if (column.checks().contains("= 64")) {
      return "repeat('e', 64)";
    }
    return column.checks().contains("@") ? "'synthetic@canary.example'" : "'synthetic'";
  }

  private List<Column> columns() throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = superuser.prepareStatement(NEEDED_COLUMNS)) {
      statement.setString(1, "jiegui." + table);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          String type = rows.getString(2);
          String base = rows.getString(3);
          columns.add(
              new Column(
                  rows.getString(1),
                  base == null || type.equals(AUTHORITY) ? type : base,
                  rows.getString(4),
                  new Reference(rows.getString(5), rows.getString(7)),
                  rows.getBoolean(6)));
        }
      }
    }
    return columns;
  }
}
