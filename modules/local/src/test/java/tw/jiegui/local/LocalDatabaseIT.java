package tw.jiegui.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.jiegui.database.DatabaseLogin;

class LocalDatabaseIT {
  @TempDir Path folder;

  @Test
  void a_committed_row_survives_the_death_of_the_server() throws IOException, SQLException {
    var options = Options.on(folder);
    try (var database = LocalDatabase.start(options)) {
      execute(database.owner(), "create table jiegui.survivor (word text)");
      execute(database.owner(), "insert into jiegui.survivor values ('acknowledged')");
      killPostgres();
    }
    try (var database = LocalDatabase.start(options)) {
      assertEquals("acknowledged", read(database.owner(), "select word from jiegui.survivor"));
    }
  }

  @Test
  void roles_own_and_may_exactly_what_they_need() throws IOException, SQLException {
    try (var database = LocalDatabase.start(Options.on(folder))) {
      assertEquals("23", read(database.application(), "select count(*) from authority"));
      assertEquals("zh-Hant-TW", read(database.superuser(), LOCALE));
      assertEquals("0", read(database.superuser(), POWERFUL));
      assertEquals("f", read(database.superuser(), "select " + mayCreate("jiegui_app")));
      assertEquals("t", read(database.superuser(), "select " + mayCreate("jiegui_owner")));
      assertEquals("on", read(database.application(), "show fsync"));
      assertEquals("on", read(database.application(), "show synchronous_commit"));
    }
  }

  private static final String LOCALE =
      "select datlocale from pg_database where datname = 'jiegui' and datlocprovider = 'i'";
  private static final String POWERFUL =
      """
      select count(*) from pg_roles
      where rolname in ('jiegui_owner', 'jiegui_app', 'keycloak')
        and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)
      """;

  private static String mayCreate(String role) {
    return "has_schema_privilege('" + role + "', 'jiegui', 'create')";
  }

  private void killPostgres() throws IOException {
    var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip();
    var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    assertTrue(server.destroyForcibly());
    server.onExit().join();
  }

  private static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return String.valueOf(rows.getString(1));
    }
  }
}
