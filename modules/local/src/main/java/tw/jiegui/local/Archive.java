package tw.jiegui.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks all or nothing: what is half done has another name and is removed.
final class Archive {
  private Archive() {}

  interface Unpacking {
    void into(Path folder) throws IOException;
  }

  static void unzip(Path zip, Path folder) {
    unpack(zip.toString(), folder, target -> unzipInto(zip, target));
  }

  static void untar(String name, InputStream txz, Path folder) {
    unpack(name, folder, target -> untarInto(txz, target));
  }

  private static void unpack(String name, Path folder, Unpacking unpacking) {
    var part = folder.resolveSibling(folder.getFileName() + ".part");
    try {
      Folders.delete(part);
      Files.createDirectories(part);
      unpacking.into(part);
      Files.move(part, folder);
    } catch (IOException broken) {
      remove(part);
      throw new CannotStart(
          "cannot unpack %s (%s); delete that file and start again to fetch it anew"
              .formatted(name, broken.getMessage()),
          broken);
    }
  }

  private static void unzipInto(Path zip, Path folder) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      for (var entry : archive.stream().toList()) {
        var target = inside(folder, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          write(archive.getInputStream(entry), target);
          // java.util.zip does not tell the mode; all programs of both servers lie in a bin folder
          setExecutable(target, entry.getName().contains("/bin/"));
        }
      }
    }
  }

  private static void untarInto(InputStream txz, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(txz))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = inside(folder, entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(parent(target));
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          write(tar, target);
          setExecutable(target, (entry.getMode() & 0100) != 0);
        }
      }
    }
  }

  private static void write(InputStream content, Path target) throws IOException {
    Files.createDirectories(parent(target));
    Files.copy(content, target);
  }

  private static void setExecutable(Path file, boolean executable) throws IOException {
    if (executable && !file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    var target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("leads out of its folder: " + name);
    }
    return target;
  }

  private static Path parent(Path file) throws IOException {
    var parent = file.getParent();
    if (parent == null) {
      throw new IOException("has no folder: " + file);
    }
    return parent;
  }

  private static void remove(Path part) {
    try {
      Folders.delete(part);
    } catch (IOException stuck) {
      throw new CannotStart("cannot remove " + part + ": " + stuck.getMessage(), stuck);
    }
  }
}
