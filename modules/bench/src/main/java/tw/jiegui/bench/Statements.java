package tw.jiegui.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.database.DatabaseLogin;

/// What the application says to the database while something is done, read from the server's log.
record Statements(DatabaseLogin superuser, Path log) {
  private static final Pattern SAID = Pattern.compile("LOG: {2}(?:execute [^:]*|statement): (.*)");

  /// Begin and end of transactions, and what this class says itself.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)|(begin|commit|rollback)\\b.*|.*(pg_sleep|pg_reload_conf|alter"
              + " system|application_name).*");

  List<String> of(Measurement.Work work) throws Exception {
    set("all");
    long from = Files.size(log);
    try {
      work.run(0);
    } finally {
      set("none");
    }
    return said(from);
  }

  private List<String> said(long from) throws IOException {
    try (var channel = Files.newInputStream(log)) {
      channel.skipNBytes(from);
      return new String(channel.readAllBytes(), UTF_8)
          .lines()
          .map(SAID::matcher)
          .filter(found -> found.find())
          .map(found -> found.group(1))
          .filter(sql -> !ASIDE.matcher(sql.strip()).matches())
          .toList();
    }
  }

  private void set(String which) throws SQLException {
    try (var connection = superuser.connect();
        var statement = connection.createStatement()) {
      statement.execute("alter system set log_statement = '" + which + "'");
      statement.execute("select pg_reload_conf()");
      statement.execute("select pg_sleep(0.5)");
    }
  }
}
