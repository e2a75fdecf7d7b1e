package tw.jiegui.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import tw.jiegui.core.authority.AuthorityRevision;

/// The table of authorities that all tenants share.
final class Catalogue {
  private static final String UPSERT =
      """
      insert into jiegui.authority as known
        (id, official_code, kind, name_zh, name_en, bureau_zh, bureau_en, colour, position)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set
        official_code = excluded.official_code, kind = excluded.kind,
        name_zh = excluded.name_zh, name_en = excluded.name_en,
        bureau_zh = excluded.bureau_zh, bureau_en = excluded.bureau_en,
        colour = excluded.colour, position = excluded.position
      where known is distinct from excluded
      """;

  private Catalogue() {}

  static void write(Connection connection, List<AuthorityRevision> revisions) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.prepareStatement(UPSERT)) {
      for (var revision : revisions) {
        bind(statement, revision);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    connection.commit();
  }

  private static void bind(PreparedStatement statement, AuthorityRevision revision)
      throws SQLException {
    statement.setString(1, revision.id());
    statement.setString(2, revision.officialCode());
    statement.setString(3, revision.kind().name());
    statement.setString(4, revision.name().zh());
    statement.setString(5, revision.name().en());
    statement.setString(6, revision.bureau().zh());
    statement.setString(7, revision.bureau().en());
    statement.setString(8, revision.colour());
    statement.setInt(9, revision.position());
  }
}
