package tw.jiegui.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Where the parts lie: in the repository around the working directory, unless a system property
/// says otherwise.
record Checkout(Path root) {

  static Checkout find() {
    var configured = System.getProperty("jiegui.root");
    return configured != null
        ? new Checkout(Path.of(configured).toAbsolutePath())
        : above(Path.of("").toAbsolutePath());
  }

  static Checkout above(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("liberty"))
          && Files.isDirectory(folder.resolve("modules"))) {
        return new Checkout(folder);
      }
    }
    throw new CannotStart("not inside the repository: no liberty/ and modules/ above " + start);
  }

  Path data() {
    return root.resolve("modules/local/.data");
  }

  /// Unpacked once for all data folders.
  Path runtimes() {
    return at("jiegui.runtimes", "modules/local/.data/runtimes");
  }

  Path war() {
    return needed(at("jiegui.war", "modules/app/target/jiegui.war"));
  }

  Path libertyConfiguration() {
    return needed(at("jiegui.liberty", "liberty"));
  }

  Path keycloakConfiguration() {
    return at("jiegui.keycloak", "keycloak");
  }

  Path libertyZip() {
    return zip("jiegui.liberty.zip", "openliberty-runtime-");
  }

  Path keycloakZip() {
    return zip("jiegui.keycloak.zip", "keycloak-quarkus-dist-");
  }

  private Path zip(String property, String prefix) {
    var configured = System.getProperty(property);
    return configured != null
        ? needed(Path.of(configured))
        : resolvedByMaven(prefix).orElseThrow(() -> notBuilt(prefix + "*.zip"));
  }

  /// The build of this module leaves there what Maven resolved.
  private Optional<Path> resolvedByMaven(String prefix) {
    var list = root.resolve("modules/local/target/runtimes.path");
    try {
      return Arrays.stream(Files.readString(list).strip().split(File.pathSeparator, -1))
          .map(Path::of)
          .filter(zip -> zip.getFileName().toString().startsWith(prefix))
          .filter(Files::exists)
          .findFirst();
    } catch (IOException absent) {
      throw new CannotStart("not built yet: " + list + " is missing", absent);
    }
  }

  private Path at(String property, String place) {
    var configured = System.getProperty(property);
    return configured == null ? root.resolve(place) : Path.of(configured).toAbsolutePath();
  }

  private static Path needed(Path path) {
    if (!Files.exists(path)) {
      throw notBuilt(path.toString());
    }
    return path;
  }

  private static CannotStart notBuilt(String what) {
    return new CannotStart("not built yet: " + what + " is missing");
  }
}
