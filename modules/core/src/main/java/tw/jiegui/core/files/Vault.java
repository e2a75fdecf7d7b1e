package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.files.FileStore.Stored;

/// Seals what comes in and keeps it in the store; opens what goes out.
public final class Vault {
  private static final int BUFFER = 64 * 1024;

  private final Keyring keys;
  private final FileStore store;
  private final Path scratch;

  public Vault(Keyring keys, FileStore store, Path scratch) {
    this.keys = keys;
    this.store = store;
    this.scratch = scratch;
  }

  /// The name that this content has among those of its authority.
  public FileName name(AuthorityId authority, Content content) throws IOException {
    var mac = keys.naming(authority);
    byte[] buffer = new byte[BUFFER];
    try (var stream = content.stream()) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        mac.update(buffer, 0, read);
      }
    }
    return new FileName(authority, HexFormat.of().formatHex(mac.doFinal()));
  }

  /// Keeps a content for good before it returns; one that is there already is there once.
  public void keep(FileName name, Content content) throws IOException {
    if (!store.has(name)) {
      put(name, content.stream());
    }
  }

  /// Puts a file under a name, whatever lies there.
  public void put(FileName name, InputStream content) throws IOException {
    var draft = draft();
    try {
      Disk.write(draft, file -> seal(name).write(content, file));
      store.put(name, draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  public boolean has(FileName name) throws IOException {
    return store.has(name);
  }

  public Optional<InputStream> find(FileName name) throws IOException {
    var sealed = store.find(name);
    return sealed.isEmpty() ? Optional.empty() : Optional.of(seal(name).read(sealed.orElseThrow()));
  }

  /// To be read at any place: for this the sealed file is near until the content is closed.
  public Optional<Content> fetch(FileName name) throws IOException {
    var sealed = store.find(name);
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    var draft = draft();
    try (var stream = sealed.orElseThrow()) {
      Disk.write(draft, stream::transferTo);
      var open = seal(name).open(draft);
      // Its last name goes at once; the bytes stay for as long as the file is open.
      Files.delete(draft);
      return Optional.of(open);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(draft);
      throw failed;
    }
  }

  public void remove(FileName name) throws IOException {
    store.remove(name);
  }

  public void list(AuthorityId authority, Consumer<Stored> each) throws IOException {
    store.list(authority, each);
  }

  /// What a crash left unfinished.
  public void forgetDrafts(Instant before) throws IOException {
    for (var draft : Disk.list(drafts())) {
      if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private Path draft() {
    return drafts().resolve(UUID.randomUUID().toString());
  }

  private Path drafts() {
    return scratch.resolve("drafts");
  }

  private Seal seal(FileName name) {
    return new Seal(keys, name.authority(), name.key());
  }
}
