package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A child that runs until SIGTERM. It ignores Ctrl-C, which is the launcher's to pass on in order.
record Daemon(
    String name, List<String> command, Map<String, String> environment, Path log, PidFile pid)
    implements Child {
  private static final int PATIENCE_SECONDS = 30;

  @Override
  public void start() throws IOException {
    var builder = new ProcessBuilder(shielded());
    builder.environment().putAll(environment);
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Files.deleteIfExists(log);
    pid.write(builder.start().toHandle());
  }

  @Override
  public Optional<ProcessHandle> process() throws IOException {
    return pid.findLive();
  }

  @Override
  public void stop() throws IOException {
    var process = pid.findLive();
    if (process.isPresent()) {
      end(process.get());
    }
    pid.delete();
  }

  /// A signal that is ignored when a program begins stays ignored, in a JVM too.
  private List<String> shielded() {
    var all = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
    all.addAll(command);
    return all;
  }

  static void end(ProcessHandle process) {
    process.destroy();
    if (!endsWithin(process, PATIENCE_SECONDS)) {
      process.destroyForcibly();
      endsWithin(process, PATIENCE_SECONDS);
    }
  }

  private static boolean endsWithin(ProcessHandle process, int seconds) {
    for (int looks = 0; looks < seconds * Pause.PER_SECOND && process.isAlive(); looks++) {
      Pause.briefly();
    }
    return !process.isAlive();
  }
}
