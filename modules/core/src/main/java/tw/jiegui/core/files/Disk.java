package tw.jiegui.core.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writing that survives a crash.
final class Disk {
  private Disk() {}

  interface Writing {
    void to(OutputStream file) throws IOException;
  }

  /// A new file, on the disk and not only on its way there when this returns.
  static void write(Path file, Writing writing) throws IOException {
    Files.createDirectories(folder(file));
    try (var channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel)) {
      writing.to(out);
      channel.force(true);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  static void move(Path from, Path to) throws IOException {
    Files.createDirectories(folder(to));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder(to));
  }

  /// A new name is in its folder; a folder that was made on the way is in its own, and so on.
  private static void force(Path folder) throws IOException {
    force(folder, 3);
  }

  private static void force(@Nullable Path folder, int upwards) throws IOException {
    if (folder != null && upwards > 0) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
      force(folder.getParent(), upwards - 1);
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  static List<Path> list(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  static void clear(Path folder) throws IOException {
    for (var file : list(folder)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder);
  }
}
