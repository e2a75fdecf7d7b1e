package tw.jiegui.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// Where a database is, and as whom to enter it.
public record DatabaseLogin(String host, int port, String database, String user, String password) {

  /// The migration job's settings: DB_HOST, DB_PORT, DB_NAME, DB_OWNER_USER, DB_OWNER_PASSWORD.
  public static DatabaseLogin ownerFrom(Map<String, String> environment) {
    return new DatabaseLogin(
        environment.getOrDefault("DB_HOST", "localhost"),
        Integer.parseInt(environment.getOrDefault("DB_PORT", "5432")),
        environment.getOrDefault("DB_NAME", Bootstrap.DATABASE),
        environment.getOrDefault("DB_OWNER_USER", Bootstrap.OWNER),
        needed(environment, "DB_OWNER_PASSWORD"));
  }

  public DatabaseLogin as(String otherUser, String otherPassword) {
    return new DatabaseLogin(host, port, database, otherUser, otherPassword);
  }

  public DatabaseLogin in(String otherDatabase) {
    return new DatabaseLogin(host, port, otherDatabase, user, password);
  }

  public String url() {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user, password);
  }

  @Override
  public String toString() {
    return user + " at " + url();
  }

  private static String needed(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("the environment variable " + name + " is not set");
    }
    return value;
  }
}
