package tw.jiegui.app;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileName;
import tw.jiegui.core.files.Keyring;
import tw.jiegui.core.files.LocalFiles;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.files.Vault;

/// Stores documents without end, in a process of its own that somebody kills: pieces, file, row,
/// and only then a word that it is done.
final class StoringChild {
  static final AuthorityId AUTHORITY = new AuthorityId("taipei");
  static final Keyring KEYS = Keyring.of("ab".repeat(32));

  private StoringChild() {}

  static Vault vault(Path folder) {
    return new Vault(KEYS, new LocalFiles(folder.resolve("store")), folder);
  }

  /// Folder, address of the database, user, password, school.
  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    var random = new Random();
    try (var connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
      connection.setAutoCommit(false);
      while (true) {
        byte[] content = new byte[1 + random.nextInt(300_000)];
        random.nextBytes(content);
        var id = UUID.randomUUID();
        var file = store(folder, content);
        enter(connection, id, UUID.fromString(arguments[4]), file, content.length);
        System.out.println(id + " " + sha256(content));
        System.out.flush();
      }
    }
  }

  private static FileName store(Path folder, byte[] content) throws Exception {
    var uploads = new Uploads(KEYS, folder);
    var id = new Uploads.Id(AUTHORITY, UUID.randomUUID());
    int half = content.length / 2;
    uploads.adopt(uploads.take(id, 0, stream(content, 0, half), content.length));
    uploads.adopt(uploads.take(id, half, stream(content, half, content.length), content.length));
    var vault = vault(folder);
    try (var whole = uploads.open(id, content.length)) {
      var name = vault.name(AUTHORITY, whole);
      vault.keep(name, whole);
      uploads.forget(id);
      return name;
    }
  }

  private static ByteArrayInputStream stream(byte[] content, int from, int to) {
    return new ByteArrayInputStream(Arrays.copyOfRange(content, from, to));
  }

  private static void enter(Connection connection, UUID id, UUID school, FileName file, long size)
      throws Exception {
    try (var tenant = connection.prepareStatement("select set_config('app.tenant', ?, true)");
        var row =
            connection.prepareStatement(
                "insert into document (authority, id, school_id, year, name, kind, size, content,"
                    + " recorded_at, recorded_by, changed_at, changed_by)"
                    + " values (?, ?, ?, 115, 'x.pdf', 'PDF', ?, ?, now(), 'x', now(), 'x')")) {
      tenant.setString(1, AUTHORITY.value());
      tenant.execute();
      row.setString(1, AUTHORITY.value());
      row.setObject(2, id);
      row.setObject(3, school);
      row.setLong(4, size);
      row.setString(5, file.key());
      row.executeUpdate();
      connection.commit();
    }
  }

  static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
