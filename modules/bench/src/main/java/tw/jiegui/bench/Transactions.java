package tw.jiegui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import tw.jiegui.database.DatabaseLogin;

/// Statements in one transaction behind the wall of one authority, on a connection for each worker.
final class Transactions implements AutoCloseable {
  private static final String TENANT = "select set_config('app.tenant', 'taipei', true)";

  private final DatabaseLogin login;
  private final ConcurrentHashMap<Integer, Connection> connections = new ConcurrentHashMap<>();

  Transactions(DatabaseLogin login) {
    this.login = login;
  }

  void run(int worker, List<String> statements) throws SQLException {
    var connection = connections.computeIfAbsent(worker, _ -> open());
    try (var statement = connection.createStatement()) {
      statement.execute(TENANT);
      for (var sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private Connection open() {
    try {
      var connection = login.connect();
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections.values()) {
      connection.close();
    }
  }
}
