package tw.jiegui.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import tw.jiegui.core.authority.AuthorityRevision;
import tw.jiegui.core.policy.PolicyWriter;
import tw.jiegui.core.policy.ShippedPolicies;

/// Gives each authority the policy that comes with the software, once. From then on its own
/// revisions are the only truth.
final class FirstRevisions {
  private static final String INSERT =
      """
      insert into jiegui.policy_revision (authority, number, document, approved_at, approved_by)
      select ?, 1, ?, now(), ''
      where not exists (select 1 from jiegui.policy_revision where authority = ?)
      """;

  private FirstRevisions() {}

  static void write(
      Connection connection, List<AuthorityRevision> authorities, ShippedPolicies shipped)
      throws SQLException {
    connection.setAutoCommit(false);
    for (var authority : authorities) {
      Tenants.enter(connection, authority.id());
      insert(connection, authority.id(), PolicyWriter.write(shipped.of(authority.id())));
      connection.commit();
    }
  }

  private static void insert(Connection connection, String authority, String document)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, authority);
      insert.setString(2, document);
      insert.setString(3, authority);
      insert.executeUpdate();
    }
  }
}
