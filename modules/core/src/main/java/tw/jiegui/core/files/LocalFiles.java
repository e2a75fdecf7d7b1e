package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tw.jiegui.core.authority.AuthorityId;

/// Sealed files in a folder of this machine, or one that several machines share.
public final class LocalFiles implements FileStore {
  private final Path folder;

  public LocalFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(FileName name, Path sealed) throws IOException {
    Disk.move(sealed, path(name));
  }

  @Override
  public Optional<InputStream> find(FileName name) throws IOException {
    try {
      return Optional.of(Files.newInputStream(path(name)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(FileName name) {
    return Files.exists(path(name));
  }

  @Override
  public void remove(FileName name) throws IOException {
    Files.deleteIfExists(path(name));
  }

  @Override
  public void list(AuthorityId authority, Consumer<Stored> each) throws IOException {
    for (var drawer : Disk.list(folder.resolve(authority.value()))) {
      for (var file : Disk.list(drawer)) {
        String key = String.valueOf(file.getFileName());
        if (FileName.isWellFormed(key)) {
          var since = Files.getLastModifiedTime(file).toInstant();
          each.accept(new Stored(new FileName(authority, key), since));
        }
      }
    }
  }

  private Path path(FileName name) {
    return folder
        .resolve(name.authority().value())
        .resolve(name.key().substring(0, 2))
        .resolve(name.key());
  }
}
