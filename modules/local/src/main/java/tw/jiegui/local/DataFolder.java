package tw.jiegui.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that one country keeps on disk. One launcher at a time uses it.
final class DataFolder implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 15;
  private static final Set<String> NOT_DATA = Set.of("runtimes", "lock");

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataFolder open(Path root, Progress progress) throws IOException {
    Files.createDirectories(root);
    var channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      progress.say("Another start uses " + root + ": waiting for it to stop");
      waitFor(channel, root);
    }
    var folder = new DataFolder(root, channel);
    Files.createDirectories(folder.in("logs"));
    return folder;
  }

  Path root() {
    return root;
  }

  Path in(String name) {
    return root.resolve(name);
  }

  Path log(String name) {
    return in("logs/" + name + ".log");
  }

  PidFile pid(String name) {
    return new PidFile(in(name + ".pid"));
  }

  void wipe() throws IOException {
    for (var entry : Folders.list(root)) {
      if (!NOT_DATA.contains(String.valueOf(entry.getFileName()))) {
        Folders.delete(entry);
      }
    }
    Files.createDirectories(in("logs"));
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException ignored) {
      // the lock ends with this process at the latest
    }
  }

  private static void waitFor(FileChannel channel, Path root) throws IOException {
    for (int tries = 0; tries < PATIENCE_SECONDS * Pause.PER_SECOND; tries++) {
      Pause.briefly();
      if (tryLock(channel) != null) {
        return;
      }
    }
    channel.close();
    throw new CannotStart(root + " is in use by another start; stop it, or choose another --data");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }
}
