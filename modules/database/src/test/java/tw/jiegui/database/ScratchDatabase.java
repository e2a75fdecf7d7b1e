package tw.jiegui.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// A PostgreSQL of its own for one test run: bootstrapped, migrated, thrown away.
public final class ScratchDatabase implements AutoCloseable {
  private static final Bootstrap.Passwords PASSWORDS =
      new Bootstrap.Passwords("owner-secret", "app-secret", "keycloak-secret");

  private final EmbeddedPostgres server;

  private ScratchDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  public static ScratchDatabase start() throws IOException, SQLException {
    var scratch = new ScratchDatabase(EmbeddedPostgres.builder().start());
    Bootstrap.run(scratch.superuser().in("postgres"), PASSWORDS);
    Migrate.run(scratch.owner());
    return scratch;
  }

  public DatabaseLogin superuser() {
    return new DatabaseLogin(
        "localhost", server.getPort(), Bootstrap.DATABASE, "postgres", "postgres");
  }

  public DatabaseLogin owner() {
    return superuser().as(Bootstrap.OWNER, PASSWORDS.owner());
  }

  public DatabaseLogin application() {
    return superuser().as(Bootstrap.APPLICATION, PASSWORDS.application());
  }

  /// A connection of the application in a transaction of that authority, or of none.
  public Connection within(String authority) throws SQLException {
    var connection = application().connect();
    connection.setAutoCommit(false);
    if (!authority.isEmpty()) {
      try (var setting = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
        setting.setString(1, authority);
        setting.execute();
      }
    }
    return connection;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
