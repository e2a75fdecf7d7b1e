package tw.jiegui.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.documents.inspection.Inspector;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.LocalFiles;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.files.Vault;
import tw.jiegui.core.input.Checked;

/// Many gigabytes of uploads, each in pieces, sealed, looked through, kept and read back, in a heap
/// that holds but a few of those pieces.
public final class UploadsBench {
  private static final AuthorityId AUTHORITY = new AuthorityId("taipei");
  private static final int PIECE = 1024 * 1024;
  private static final int PIECES = 24;

  private final Vault vault;
  private final Uploads uploads;
  private final Inspector inspector = new Inspector();
  private final Random random = new Random(115);

  private UploadsBench(Path folder) {
    var keys = Keyring.of("ab".repeat(32));
    vault = new Vault(keys, new LocalFiles(folder.resolve("store")), folder);
    uploads = new Uploads(keys, folder);
  }

  /// How many megabytes, and where.
  public static void main(String[] arguments) throws Exception {
    long megabytes = Long.parseLong(arguments[0]);
    var folder = Files.createTempDirectory(Path.of(arguments[1]), "uploads");
    long free = folder.toFile().getUsableSpace() / PIECE;
    if (free < 2 * megabytes) {
      throw new IOException("%d MB are free, twice %d are asked".formatted(free, megabytes));
    }
    try {
      long start = System.nanoTime();
      long taken = new UploadsBench(folder).take(megabytes);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "| %d MB held in files of %d MB | %.0f s | %.1f MB/s | in a heap of %d MB |%n",
          taken,
          PIECES,
          seconds,
          taken / seconds,
          Runtime.getRuntime().maxMemory() / 1024 / 1024);
    } finally {
      forget(folder);
    }
  }

  /// All of them lie there at once before the first is read back.
  private long take(long megabytes) throws IOException {
    var kept = new ArrayList<FileName>();
    for (long taken = 0; taken < megabytes; taken += PIECES) {
      var id = new Uploads.Id(AUTHORITY, UUID.randomUUID());
      for (int piece = 0; piece < PIECES; piece++) {
        var content = new ByteArrayInputStream(text());
        uploads.adopt(uploads.take(id, (long) piece * PIECE, content, PIECE));
      }
      kept.add(keep(id));
    }
    long held = 0;
    for (var name : kept) {
      held += readBack(name) / PIECE;
    }
    return held;
  }

  private FileName keep(Uploads.Id id) throws IOException {
    try (var content = uploads.open(id, (long) PIECES * PIECE)) {
      if (inspector.inspect("text.txt", content) instanceof Checked.Invalid<?> refused) {
        throw new IOException(refused.toString());
      }
      var name = vault.name(AUTHORITY, content);
      vault.keep(name, content);
      uploads.forget(id);
      return name;
    }
  }

  /// A content that was changed or cut off does not open: what is counted here is what came.
  private long readBack(FileName name) throws IOException {
    long size = 0;
    try (var content = vault.find(name).orElseThrow()) {
      byte[] buffer = new byte[64 * 1024];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
      }
    }
    return size;
  }

  private byte[] text() {
    byte[] noise = new byte[PIECE / 4 * 3];
    random.nextBytes(noise);
    return Base64.getEncoder().encodeToString(noise).getBytes(US_ASCII);
  }

  private static void forget(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
