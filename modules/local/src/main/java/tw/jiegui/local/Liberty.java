package tw.jiegui.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.Driver;

/// The application server, with the configuration that a container uses too.
record Liberty(Path home, Path folder) {

  List<String> command() {
    return List.of(home.resolve("bin/server").toString(), "run", "jiegui");
  }

  Map<String, String> environment(Map<String, String> application) {
    var all = new HashMap<>(application);
    all.put("JAVA_HOME", Java.home());
    all.put("WLP_USER_DIR", folder.resolve("usr").toString());
    all.put("WLP_OUTPUT_DIR", folder.resolve("output").toString());
    return all;
  }

  /// The configuration is copied anew each time; caches and keys stay in the output folder.
  void configure(Path configuration) throws IOException {
    var user = folder.resolve("usr");
    Folders.delete(user);
    Files.createDirectories(user.resolve("servers"));
    Folders.copy(configuration, user.resolve("servers/jiegui"));
    var shared = Files.createDirectories(user.resolve("shared/resources"));
    Files.copy(driver(), shared.resolve("postgresql.jar"));
  }

  private static Path driver() throws IOException {
    try {
      return Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException strange) {
      throw new IOException("the PostgreSQL driver is no file", strange);
    }
  }
}
