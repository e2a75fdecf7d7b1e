package tw.jiegui.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A server that belongs to us.
interface Child {
  String name();

  Path log();

  void start() throws IOException;

  /// Asks it to end and waits until it has; also ends what an earlier, killed start left behind.
  void stop() throws IOException;

  Optional<ProcessHandle> process() throws IOException;
}
