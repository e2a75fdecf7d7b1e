package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A program that runs to its end while we wait.
final class Tool {
  private Tool() {}

  static void run(List<String> command, Path log, String name) throws IOException {
    var process = start(command, log);
    if (waitFor(process) != 0) {
      throw new CannotStart(name + " failed; its last words are in " + log);
    }
  }

  /// For the long ones: it ends with us when we are stopped.
  static void runWithUs(List<String> command, Path log, String name) throws IOException {
    var runtime = Runtime.getRuntime();
    var process = start(command, log);
    var hook = new Thread(process::destroy);
    runtime.addShutdownHook(hook);
    if (waitFor(process) != 0) {
      throw new CannotStart(name + " failed; its last words are in " + log);
    }
    runtime.removeShutdownHook(hook);
  }

  private static Process start(List<String> command, Path log) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException hurried) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", hurried);
    }
  }
}
