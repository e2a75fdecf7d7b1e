package tw.jiegui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
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

  private static void prepare(Path home, int port) throws IOException {
    System.setProperty("liberty.http.port", String.valueOf(port));
    var directory = Files.createDirectories(home.resolve("usr/servers/in-container"));
    Files.copy(
        Path.of("src/test/liberty/server.xml"),
        directory.resolve("server.xml"),
        StandardCopyOption.REPLACE_EXISTING);
    var login = database().application();
    Files.writeString(
        directory.resolve("bootstrap.properties"),
        """
        HTTP_PORT=%d
        DB_DRIVER_DIR=%s
        DB_PORT=%d
        DB_NAME=%s
        DB_USER=%s
        DB_PASSWORD=%s
        """
            .formatted(
                port,
                Path.of("target/jdbc").toAbsolutePath(),
                login.port(),
                login.database(),
                login.user(),
                login.password()));
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
