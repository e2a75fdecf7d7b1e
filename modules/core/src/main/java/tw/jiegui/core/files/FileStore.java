package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import tw.jiegui.core.authority.AuthorityId;

/// Where sealed files lie. A store knows no key and reads nothing.
public interface FileStore {
  /// Keeps a finished file for good before it returns, whole or not at all. The file given may be
  /// taken away.
  void put(FileName name, Path sealed) throws IOException;

  Optional<InputStream> find(FileName name) throws IOException;

  boolean has(FileName name) throws IOException;

  /// What is not there is removed already.
  void remove(FileName name) throws IOException;

  void list(AuthorityId authority, Consumer<Stored> each) throws IOException;

  record Stored(FileName name, Instant since) {}
}
