package tw.jiegui.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The real server with a data folder that survives: nothing that was acknowledged is lost.
record Postgres(Path program, Path data, int port, Path log) implements Child {
  static final String SUPERUSER = "postgres";

  @Override
  public String name() {
    return "PostgreSQL";
  }

  boolean isInitialised() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  void initialise(String password) throws IOException {
    var draft = data.resolveSibling(data.getFileName() + ".part");
    Folders.delete(draft);
    var secret = Files.createTempFile("jiegui", ".secret");
    try {
      Files.writeString(secret, password);
      run(
          "initdb",
          "-D",
          draft.toString(),
          "-U",
          SUPERUSER,
          "--pwfile=" + secret,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C");
    } finally {
      Files.delete(secret);
    }
    Files.move(draft, data);
  }

  @Override
  public void start() throws IOException {
    if (process().isEmpty()) {
      // a stale file may name a number that a stranger has by now
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    }
    run(
        "pg_ctl",
        "start",
        "-D",
        data.toString(),
        "-w",
        "-t",
        "120",
        "-l",
        log.toString(),
        "-o",
        settings());
  }

  @Override
  public void stop() throws IOException {
    if (process().isPresent()) {
      run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
    }
  }

  /// PostgreSQL keeps its own pid file, with the second of its start in the third line.
  @Override
  public Optional<ProcessHandle> process() throws IOException {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return lines.size() < 3
        ? Optional.empty()
        : PidFile.same(
            Long.parseLong(lines.get(0).strip()),
            Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
  }

  private String settings() {
    return String.join(
        " ",
        "-p " + port,
        "-c listen_addresses=127.0.0.1",
        "-c unix_socket_directories=",
        "-c fsync=on",
        "-c synchronous_commit=on",
        "-c full_page_writes=on");
  }

  private void run(String tool, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it does not know
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(program.resolve("bin").resolve(tool).toString());
    command.addAll(List.of(arguments));
    Tool.run(command, log, "PostgreSQL's " + tool);
  }
}
