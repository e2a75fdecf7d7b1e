package tw.jiegui.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tw.jiegui.database.AuditChain.Head;
import tw.jiegui.database.AuditVerdict.Broken;
import tw.jiegui.database.AuditVerdict.Intact;

/// Recomputes every authority's chain without the database's own function, and names the first
/// broken entry of each. As the owner, read-only.
public final class VerifyAudit {
  private static final int FETCHED_AT_ONCE = 1_000;

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    try {
      var verdicts = run(DatabaseLogin.ownerFrom(System.getenv()));
      verdicts.forEach(verdict -> System.out.println(line(verdict)));
      System.exit(verdicts.stream().anyMatch(Broken.class::isInstance) ? 1 : 0);
    } catch (IllegalArgumentException | SQLException failure) {
      System.err.println("The audit logs could not be read: " + failure.getMessage());
      System.exit(2);
    }
  }

  static String line(AuditVerdict verdict) {
    return switch (verdict) {
      case Intact(var authority, var entries) -> authority + ": intact, " + entries + " entries";
      case Broken(var authority, var seq, var flaw) ->
          authority + ": BROKEN at entry " + seq + ": " + flaw.text();
    };
  }

  public static List<AuditVerdict> run(DatabaseLogin owner) throws SQLException {
    try (var connection = owner.connect()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      var verdicts = new ArrayList<AuditVerdict>();
      var authorities = Tenants.list(connection);
      connection.commit();
      for (var authority : authorities) {
        verdicts.add(verify(connection, authority));
      }
      return verdicts;
    }
  }

  /// Entries and head belong to one moment: one transaction sees both.
  private static AuditVerdict verify(Connection connection, String authority) throws SQLException {
    try {
      Tenants.enter(connection, authority);
      return follow(connection, authority);
    } finally {
      connection.commit();
    }
  }

  private static AuditVerdict follow(Connection connection, String authority) throws SQLException {
    var chain = new AuditChain(authority);
    try (var statement = entries(connection);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        var broken = chain.follow(ChainedEntry.of(rows));
        if (broken.isPresent()) {
          return broken.get();
        }
      }
    }
    return chain.end(head(connection));
  }

  private static PreparedStatement entries(Connection connection) throws SQLException {
    var statement =
        connection.prepareStatement(
            "select " + ChainedEntry.COLUMNS + " from audit_entry order by seq",
            ResultSet.TYPE_FORWARD_ONLY,
            ResultSet.CONCUR_READ_ONLY);
    statement.setFetchSize(FETCHED_AT_ONCE);
    return statement;
  }

  private static Head head(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select seq, hash from audit_head");
        var rows = statement.executeQuery()) {
      return rows.next() ? new Head(rows.getLong("seq"), rows.getString("hash")) : Head.NONE;
    }
  }
}
