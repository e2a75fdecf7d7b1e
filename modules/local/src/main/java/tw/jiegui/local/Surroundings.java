package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What every step of a start needs.
record Surroundings(DataFolder data, Runtimes runtimes, Children children, Progress progress) {
  static final String LIBERTY = "liberty";
  static final String KEYCLOAK = "keycloak";

  Postgres postgres(Path program, int port) {
    return new Postgres(program, data.in("postgres"), port, data.log("postgres"));
  }

  Daemon daemon(String name, String file, List<String> command, Map<String, String> environment) {
    return new Daemon(name, command, environment, data.log(file), data.pid(file));
  }

  /// The one that runs, whoever started it.
  Daemon liberty() {
    return daemon("Liberty", LIBERTY, List.of(), Map.of());
  }

  /// A start that was killed leaves its servers behind; they end in the same order as always.
  boolean stopLeftovers(boolean fresh) throws IOException {
    liberty().stop();
    daemon("Keycloak", KEYCLOAK, List.of(), Map.of()).stop();
    if (Files.exists(data.in("postgres/postmaster.pid"))) {
      postgres(runtimes.postgres(), 0).stop();
    }
    if (fresh) {
      data.wipe();
    }
    return true;
  }
}
