package tw.jiegui.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import tw.jiegui.local.LocalStack;
import tw.jiegui.local.Options;

/// One stack for all tests of a run, started by the first that asks. `-De2e.data=DIR` keeps its
/// data folder, so that the next run starts faster.
public final class Country implements LauncherSessionListener {
  private static @Nullable LocalStack stack;
  private static @Nullable Path data;

  static synchronized LocalStack stack() {
    if (stack == null) {
      stack = start();
    }
    return stack;
  }

  static String url(String path) {
    return stack().url() + path;
  }

  /// Everything that Liberty, Keycloak and PostgreSQL wrote down.
  static List<Path> logs() throws IOException {
    stack();
    try (var files = Files.walk(folder())) {
      return files.filter(file -> file.toString().endsWith(".log")).toList();
    }
  }

  private static LocalStack start() {
    try {
      return LocalStack.start(options(folder()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The realm remembers the addresses that it was imported with, so a kept folder keeps its ports.
  private static Options options(Path folder) {
    return System.getProperty("e2e.data", "").isEmpty()
        ? Options.on(folder)
        : new Options(folder, false, new Options.Chosen(19580, 18580, 15580), false);
  }

  private static Path folder() throws IOException {
    if (data == null) {
      String kept = System.getProperty("e2e.data", "");
      data = kept.isEmpty() ? Files.createTempDirectory("jiegui-e2e-") : Path.of(kept);
    }
    return data;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (stack == null) {
      return;
    }
    stack.close();
    if (System.getProperty("e2e.data", "").isEmpty()) {
      forget();
    }
  }

  private static void forget() {
    try (var files = Files.walk(folder())) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
