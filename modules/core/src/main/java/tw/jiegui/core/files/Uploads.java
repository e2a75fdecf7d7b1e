package tw.jiegui.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import tw.jiegui.core.authority.AuthorityId;

/// Files on their way in: pieces, each sealed by itself, until the last has come.
public final class Uploads {
  private final Keyring keys;
  private final Path folder;

  public Uploads(Keyring keys, Path scratch) {
    this.keys = keys;
    this.folder = scratch.resolve("uploads");
  }

  public record Id(AuthorityId authority, UUID id) {}

  /// A piece that has come, and does not belong to its upload yet.
  public record Piece(Id upload, long offset, long size, Path draft) {}

  /// Takes a piece in. More than the most is cut off, one byte later, so that it shows.
  public Piece take(Id upload, long offset, InputStream content, long most) throws IOException {
    var draft = place(upload).resolve("draft-" + UUID.randomUUID());
    long[] size = new long[1];
    Disk.write(
        draft, file -> size[0] = seal(upload, offset).write(new Bounded(content, most + 1), file));
    return new Piece(upload, offset, size[0], draft);
  }

  /// From here on the piece is a part of its upload. One that was there at this offset is replaced:
  /// nobody was told that it had arrived.
  public void adopt(Piece piece) throws IOException {
    Disk.move(piece.draft(), place(piece.upload()).resolve(String.valueOf(piece.offset())));
  }

  public void drop(Piece piece) throws IOException {
    Files.deleteIfExists(piece.draft());
  }

  /// All of it, as far as it is known to have arrived.
  public Content open(Id upload, long received) throws IOException {
    var pieces = new ArrayList<Content>();
    long offset = 0;
    for (long piece : offsets(upload)) {
      if (piece == offset && offset < received) {
        var open = seal(upload, piece).open(place(upload).resolve(String.valueOf(piece)));
        pieces.add(open);
        offset += open.size();
      }
    }
    var joined = new Joined(pieces);
    if (joined.size() != received) {
      joined.close();
      throw new BrokenSeal("pieces are missing");
    }
    return joined;
  }

  private List<Long> offsets(Id upload) throws IOException {
    return Disk.list(place(upload)).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  public void forget(Id upload) throws IOException {
    Disk.clear(place(upload));
  }

  /// Pieces of uploads that nobody knows any more, and that nobody has added to lately.
  public void sweep(AuthorityId authority, Instant before, Predicate<UUID> known)
      throws IOException {
    for (var each : Disk.list(folder.resolve(authority.value()))) {
      var id = UUID.fromString(String.valueOf(each.getFileName()));
      if (Files.getLastModifiedTime(each).toInstant().isBefore(before) && !known.test(id)) {
        Disk.clear(each);
      }
    }
  }

  private Path place(Id upload) {
    return folder.resolve(upload.authority().value()).resolve(upload.id().toString());
  }

  private Seal seal(Id upload, long offset) {
    return new Seal(keys, upload.authority(), "upload " + upload.id() + " " + offset);
  }
}
