package tw.jiegui.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.certification.SchemeVersion;
import tw.jiegui.core.certification.ShippedSchemes;

/// The shipped schemes of an authority, each as its first version where there is none yet. From
/// then on the rows are the truth.
final class SchemeImport {
  private static final String INSERT =
      """
      insert into jiegui.scheme_version (authority, id, scheme, number, yaml, kept_at, kept_by)
      select ?, ?, ?, 1, ?, now(), ''
      where not exists (select 1 from jiegui.scheme_version where authority = ? and scheme = ?)
      """;

  private SchemeImport() {}

  static void write(Connection connection, ClassLoader loader, List<String> authorities)
      throws SQLException {
    var shipped = new ShippedSchemes(loader);
    connection.setAutoCommit(false);
    for (var authority : authorities) {
      Tenants.enter(connection, authority);
      for (var version : shipped.of(authority)) {
        insert(connection, authority, version);
      }
      connection.commit();
    }
  }

  private static void insert(Connection connection, String authority, SchemeVersion version)
      throws SQLException {
    var key = version.scheme().key();
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, authority);
      insert.setObject(2, id(authority, key));
      insert.setString(3, key);
      insert.setString(4, version.yaml());
      insert.setString(5, authority);
      insert.setString(6, key);
      insert.executeUpdate();
    }
  }

  private static UUID id(String authority, String key) {
    return UUID.nameUUIDFromBytes(
        ("scheme " + authority + " " + key).getBytes(StandardCharsets.UTF_8));
  }
}
