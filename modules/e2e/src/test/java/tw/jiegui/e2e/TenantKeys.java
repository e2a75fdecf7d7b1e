package tw.jiegui.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The names by which an authority's rows can be asked for: one value of each table's key columns.
final class TenantKeys {
  private static final String KEY_COLUMNS =
      """
      select c.relname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where c.relnamespace = 'jiegui'::regnamespace and c.relrowsecurity and i.indisunique
        and a.attname not in ('authority', 'member_id', 'school_id')
      order by c.relname, a.attname
      """;

  private TenantKeys() {}

  static Map<String, Set<String>> of(Connection superuser, String authority) throws SQLException {
    var keys = new LinkedHashMap<String, Set<String>>();
    try (var statement = superuser.createStatement();
        var columns = statement.executeQuery(KEY_COLUMNS)) {
      while (columns.next()) {
        String table = columns.getString(1);
        String column = columns.getString(2);
        keys.computeIfAbsent(column, name -> new LinkedHashSet<>())
            .addAll(values(superuser, authority, table, column));
      }
    }
    keys.values().removeIf(Set::isEmpty);
    return keys;
  }

  private static Set<String> values(
      Connection superuser, String authority, String table, String column) throws SQLException {
    var values = new LinkedHashSet<String>();
    String query =
        "select %1$s::text from jiegui.%2$s where authority = ? and %1$s is not null limit 1"
            .formatted(column, table);
    try (var statement = superuser.prepareStatement(query)) {
      statement.setString(1, authority);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
    }
    return values;
  }
}
