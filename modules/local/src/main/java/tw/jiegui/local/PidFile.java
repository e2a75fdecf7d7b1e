package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Remembers a process by number and birth, because numbers are given out again.
record PidFile(Path file) {
  private static final Duration CLOCK_DRIFT = Duration.ofSeconds(10);

  void write(ProcessHandle process) throws IOException {
    var birth = process.info().startInstant().orElse(Instant.now());
    Files.writeString(file, process.pid() + " " + birth.toEpochMilli() + "\n");
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  Optional<ProcessHandle> findLive() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var parts = Files.readString(file).strip().split(" ", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    return same(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
  }

  static Optional<ProcessHandle> same(long pid, Instant birth) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().startInstant().filter(it -> near(it, birth)).isPresent());
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOCK_DRIFT) < 0;
  }
}
