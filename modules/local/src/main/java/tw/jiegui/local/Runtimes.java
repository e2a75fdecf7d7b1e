package tw.jiegui.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.lang3.SystemUtils;
import tw.jiegui.local.Archive.Unpacking;

/// The programs, unpacked once and shared by all data folders; nothing is written into them later.
record Runtimes(Path root, Checkout checkout) {
  private interface Work {
    Path run() throws IOException;
  }

  Path postgres() throws IOException {
    var folder = root.resolve("postgres-18.6.0");
    return locked(() -> once(folder, this::unpackPostgres));
  }

  Path liberty() throws IOException {
    var zip = checkout.libertyZip();
    return locked(() -> once(root.resolve(stem(zip)), target -> Archive.unzip(zip, target)))
        .resolve("wlp");
  }

  /// Unpacked and built; a Keycloak of its own for each data folder is linked from it.
  Path keycloak(Unpacking build) throws IOException {
    var zip = checkout.keycloakZip();
    var folder = root.resolve(stem(zip));
    var home = folder.resolve(stem(zip).replace("-quarkus-dist", ""));
    locked(() -> once(folder, target -> Archive.unzip(zip, target)));
    return locked(() -> built(home, folder.resolve("built"), build));
  }

  private static Path built(Path home, Path marker, Unpacking build) throws IOException {
    var wanted = Keycloak.BUILD.toString();
    if (!Files.exists(marker) || !Files.readString(marker).equals(wanted)) {
      build.into(home);
      Files.writeString(marker, wanted);
    }
    return home;
  }

  private void unpackPostgres(Path folder) throws IOException {
    var system = SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
    try (var binaries =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, SystemUtils.OS_ARCH)) {
      Archive.untar("the PostgreSQL binaries", binaries, folder);
    }
  }

  private static Path once(Path folder, Unpacking unpacking) throws IOException {
    if (!Files.isDirectory(folder)) {
      unpacking.into(folder);
    }
    return folder;
  }

  /// Several launchers may begin at the same moment.
  private Path locked(Work work) throws IOException {
    Files.createDirectories(root);
    try (var channel =
            FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      return lock.isValid() ? work.run() : root;
    }
  }

  private static String stem(Path zip) {
    return String.valueOf(zip.getFileName()).replaceFirst("\\.zip$", "");
  }
}
