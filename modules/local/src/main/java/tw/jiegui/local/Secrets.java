package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// Passwords that no person needs: made once, kept where only the owner can read.
final class Secrets {
  private final Properties values;
  private final Path file;

  private Secrets(Path file, Properties values) {
    this.file = file;
    this.values = values;
  }

  static Secrets in(Path file) throws IOException {
    var values = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        values.load(reader);
      }
    }
    return new Secrets(file, values);
  }

  synchronized String secret(String name) throws IOException {
    var known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    var made = HexFormat.of().formatHex(bytes);
    values.setProperty(name, made);
    save();
    return made;
  }

  private void save() throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var writer = Files.newBufferedWriter(draft)) {
      values.store(writer, "Made at the first start; --fresh makes new ones");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
