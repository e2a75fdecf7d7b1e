package tw.jiegui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import tw.jiegui.database.ScratchDatabase;

/// Before the first in-container test: a database, and a server directory that points to it.
public final class Server implements LauncherSessionListener {
  private static @Nullable ScratchDatabase database;

  static ScratchDatabase database() {
    if (database == null) {
      throw new IllegalStateException("no in-container test is running");
    }
    return database;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("liberty.home") == null || database != null) {
      return;
    }
    try {
      database = ScratchDatabase.start();
      prepare(Path.of(System.getProperty("liberty.home")), freePort());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The server's own configuration, but for the application: Arquillian deploys that.
  private static void prepare(Path home, int port) throws IOException {
    System.setProperty("liberty.http.port", String.valueOf(port));
    var directory = Files.createDirectories(home.resolve("usr/servers/in-container"));
    copy(Path.of("../../liberty/server.xml"), directory);
    copy(Path.of("src/test/liberty/application.xml"), directory);
    var login = database().application();
    var settings =
        Map.<String, Object>ofEntries(
            Map.entry("HTTP_PORT", port),
            Map.entry("HTTPS_PORT", -1),
            Map.entry("DB_DRIVER_DIR", Path.of("target/jdbc").toAbsolutePath()),
            Map.entry("DB_PORT", login.port()),
            Map.entry("DB_NAME", login.database()),
            Map.entry("DB_USER", login.user()),
            Map.entry("DB_PASSWORD", login.password()),
            Map.entry("SESSION_SECRET", "in-container"),
            Map.entry("OIDC_CLIENT_SECRET", "in-container"),
            Map.entry("DOCUMENTS_FOLDER", Path.of("target/documents").toAbsolutePath()),
            Map.entry("DOCUMENTS_KEY", "ab".repeat(32)));
    var lines = settings.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
    Files.write(directory.resolve("bootstrap.properties"), lines.toList());
  }

  private static void copy(Path file, Path directory) throws IOException {
    Files.copy(file, directory.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      if (database != null) {
        database.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
