package tw.jiegui.core.documents;

import static tw.jiegui.core.documents.StoreUnreachable.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.documents.Document.Body;
import tw.jiegui.core.documents.DocumentUpload.Announced;
import tw.jiegui.core.documents.inspection.FileNames;
import tw.jiegui.core.documents.inspection.Inspector;
import tw.jiegui.core.files.Content;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.files.Vault;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Looks through what has come, and keeps it. Whoever enters its row does so while it is open.
@ApplicationScoped
class Reception {
  private static final long MEGABYTE = 1024 * 1024;

  @Inject private Vault vault;
  @Inject private Uploads uploads;
  @Inject private Limits limits;
  @Inject private Turns turns;

  private final Inspector inspector = new Inspector();

  @SuppressWarnings("NullAway.Init")
  protected Reception() {}

  /// A whole file.
  <T> Checked<T> receive(
      AuthorityId authority, String name, InputStream content, Function<Arrival, T> entering) {
    return FileNames.check(name)
        .then(
            tidy -> {
              var id = new Uploads.Id(authority, UUID.randomUUID());
              try {
                long size = storing(() -> arrive(id, content));
                return size > limits.fileBytes()
                    ? new Checked.Invalid<T>(tooLarge())
                    : look(id, new Announced(tidy, size, ""), entering);
              } finally {
                forget(id);
              }
            });
  }

  private long arrive(Uploads.Id id, InputStream content) throws IOException {
    var piece = uploads.take(id, 0, content, limits.fileBytes());
    uploads.adopt(piece);
    return piece.size();
  }

  List<Problem> tooLarge() {
    return List.of(Problem.of("file", "too-large", limits.fileBytes() / MEGABYTE));
  }

  /// What came in pieces; they stay.
  <T> Checked<T> look(Uploads.Id id, Announced announced, Function<Arrival, T> entering) {
    return storing(
        () -> {
          try (var content = uploads.open(id, announced.size())) {
            return look(id, announced, content).map(entering);
          }
        });
  }

  private Checked<Arrival> look(Uploads.Id id, Announced announced, Content content)
      throws IOException {
    if (!announced.digest().isEmpty() && !announced.digest().equals(digest(content))) {
      return new Checked.Invalid<>(List.of(Problem.of("file", "digest")));
    }
    return switch (inspector.inspect(announced.name(), content)) {
      case Checked.Invalid<DocumentKind>(var problems) -> new Checked.Invalid<>(problems);
      case Checked.Valid<DocumentKind>(var kind) -> {
        var file = vault.name(id.authority(), content);
        vault.keep(file, content);
        var body = new Body(kind, content.size(), file.key());
        yield new Checked.Valid<>(new Arrival(announced.name(), body, file, id, content));
      }
    };
  }

  /// The sweep may have taken away an old file that nobody had; from here on it waits.
  void hold(Arrival arrival) {
    turns.beside(arrival.file().authority());
    storing(
        () -> {
          vault.keep(arrival.file(), arrival.content());
          return arrival;
        });
  }

  void forget(Uploads.Id id) {
    storing(
        () -> {
          uploads.forget(id);
          return id;
        });
  }

  private static String digest(Content content) throws IOException {
    try (var stream = content.stream()) {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 * 1024];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
