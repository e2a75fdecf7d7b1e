package tw.jiegui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import tw.jiegui.local.Options;

/// One country for all tests of a run, launched by the first that asks. `-De2e.data=DIR` keeps its
/// data folder, so that the next run starts faster.
public final class Country implements LauncherSessionListener {
  private static @Nullable Launched stack;

  static synchronized Launched stack() {
    if (stack == null) {
      stack = start(options());
    }
    return stack;
  }

  static String url(String path) {
    return stack().url() + path;
  }

  /// The same start command once more, on the same folder, whatever became of the first.
  static synchronized Launched startAgain() {
    stack = start(stack().options());
    return stack;
  }

  /// Everything that Liberty, Keycloak and PostgreSQL wrote down.
  static List<Path> logs() throws IOException {
    try (var files = Files.walk(stack().options().data())) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  private static Launched start(Options options) {
    try {
      return Launched.start(options);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The realm remembers the addresses that it was imported with, so a kept folder keeps its ports.
  private static Options options() {
    try {
      return isKept()
          ? new Options(
              Path.of(System.getProperty("e2e.data")).toAbsolutePath(),
              false,
              new Options.Chosen(19580, 18580, 15580),
              true)
          : Options.on(Files.createTempDirectory("jiegui-e2e-"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean isKept() {
    return !System.getProperty("e2e.data", "").isEmpty();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (stack == null) {
      return;
    }
    stack.close();
    if (!isKept()) {
      forget(stack.options().data());
    }
  }

  private static void forget(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
