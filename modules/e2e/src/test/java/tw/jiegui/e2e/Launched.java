package tw.jiegui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.database.Bootstrap;
import tw.jiegui.database.DatabaseLogin;
import tw.jiegui.local.Launcher;
import tw.jiegui.local.Options;

/// The country as the start command runs it, in a process of its own.
record Launched(Options options, Process launcher) implements AutoCloseable {
  private static final String READY = "Jiegui runs at";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  static Launched start(Options options) throws IOException {
    Files.createDirectories(options.data());
    var launcher =
        new ProcessBuilder(command(options))
            .redirectErrorStream(true)
            .redirectOutput(log(options).toFile())
            .start();
    var launched = new Launched(options, launcher);
    launched.awaitReady();
    return launched;
  }

  /// With its parent: if the tests are killed, the country ends too.
  private static List<String> command(Options options) {
    var ports = options.ports();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        Launcher.class.getName(),
        "--with-parent",
        "--data",
        options.data().toString(),
        "--http-port",
        "" + ports.http(),
        "--keycloak-port",
        "" + ports.keycloak(),
        "--db-port",
        "" + ports.database());
  }

  private void awaitReady() throws IOException {
    long late = System.nanoTime() + PATIENCE.toNanos();
    while (!said().contains(READY)) {
      if (endsWithin(Duration.ofMillis(200)) || System.nanoTime() > late) {
        launcher.destroy();
        throw new IllegalStateException("the country does not start:\n" + said());
      }
    }
  }

  private String said() throws IOException {
    return Files.readString(log(options));
  }

  private static Path log(Options options) {
    return options.data().resolve("launcher.log");
  }

  private boolean endsWithin(Duration patience) {
    try {
      return launcher.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  String url() {
    return "http://localhost:" + options.ports().http();
  }

  String keycloakUrl() {
    return "http://localhost:" + options.ports().keycloak();
  }

  DatabaseLogin superuser() {
    int port = options.ports().database();
    String password = secret("database.superuser");
    return new DatabaseLogin("localhost", port, Bootstrap.DATABASE, "postgres", password);
  }

  /// One of the passwords that were made at the first start.
  String secret(String name) {
    try (var reader = Files.newBufferedReader(options.data().resolve("secrets.properties"))) {
      var secrets = new Properties();
      secrets.load(reader);
      return secrets.getProperty(name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Liberty, Keycloak and PostgreSQL, with whatever they started themselves.
  List<ProcessHandle> servers() {
    return Stream.of("liberty.pid", "keycloak.pid", "postgres/postmaster.pid")
        .map(file -> server(options.data().resolve(file)))
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
        .toList();
  }

  private static ProcessHandle server(Path file) {
    try {
      String number = Files.readString(file).split("\\s", 2)[0];
      return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The application lives in a later time from when this returns.
  void setClockAhead(int days) {
    var overrides = options.data().resolve("liberty/usr/servers/jiegui/configDropins/overrides");
    String variable = "<variable name=\"CLOCK_AHEAD_DAYS\" value=\"%d\"/>".formatted(days);
    var date = LocalDate.now(Calendars.TAIWAN).plusDays(days);
    String shown =
        "%d年%d月%d日".formatted(date.getYear() - 1911, date.getMonthValue(), date.getDayOfMonth());
    try {
      Files.createDirectories(overrides);
      Files.writeString(overrides.resolve("clock.xml"), "<server>" + variable + "</server>");
      long late = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (!new Browserless().open(URI.create(url() + "/help")).html().contains(shown)) {
        if (endsWithin(Duration.ofMillis(200)) || System.nanoTime() > late) {
          throw new IllegalStateException("the clock does not move");
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// As `kill -9` does it: the launcher can tell nobody, and its servers go on without it.
  void kill() {
    launcher.destroyForcibly();
    endsWithin(PATIENCE);
  }

  @Override
  public void close() {
    launcher.destroy();
    endsWithin(PATIENCE);
  }
}
