package tw.jiegui.core.documents;

import static tw.jiegui.core.documents.StoreUnreachable.storing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.documents.DocumentUpload.Announced;
import tw.jiegui.core.documents.inspection.FileNames;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Takes files in, at once or piece by piece. The file is kept first and its row is written after:
/// what was acknowledged is there, and what a crash leaves between the two, the sweep removes.
@ApplicationScoped
public class Intake {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Shelf shelf;
  @Inject private Reception reception;
  @Inject private Uploads uploads;
  @Inject private Limits limits;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Intake() {}

  /// How the announcement of a file ended.
  public sealed interface Begun {
    record Open(DocumentUpload upload) implements Begun {}

    record Refused(List<Problem> problems) implements Begun {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /// How much is there now, and whether this piece is a part of it.
  public record Appended(boolean taken, long received) {}

  public Limits limits() {
    return limits;
  }

  public Begun begin(Destination to, Announced announced) {
    var problems = check(announced);
    return to.within(
        open -> {
          var found = problems.isEmpty() ? open.check(announced.size()) : problems;
          if (!found.isEmpty()) {
            return new Begun.Refused(found);
          }
          var upload =
              new DocumentUpload(open.home(), tidy(announced), to.acting(), clock.instant());
          entities.persist(upload);
          return new Begun.Open(upload);
        });
  }

  private List<Problem> check(Announced announced) {
    var problems = FileNames.check(announced.name()).found();
    if (!problems.isEmpty()) {
      return problems;
    }
    if (announced.size() <= 0) {
      return List.of(Problem.of("file", "empty"));
    }
    return announced.size() > limits.fileBytes() ? reception.tooLarge() : digestProblem(announced);
  }

  private static List<Problem> digestProblem(Announced announced) {
    return announced.digest().matches("([0-9a-f]{64})?")
        ? List.of()
        : List.of(Problem.of("file", "digest-form"));
  }

  private static Announced tidy(Announced announced) {
    return FileNames.check(announced.name()) instanceof Checked.Valid<String>(var name)
        ? new Announced(name, announced.size(), announced.digest())
        : announced;
  }

  public DocumentUpload upload(Destination to, UUID id) {
    return to.within(open -> own(to, open, id));
  }

  private DocumentUpload own(Destination to, Destination.Open open, UUID id) {
    var upload = entities.find(DocumentUpload.class, id);
    if (upload == null || !upload.isOf(open.home(), to.acting())) {
      throw new Absent("upload", id);
    }
    return upload;
  }

  private DocumentUpload locked(Destination to, Destination.Open open, UUID id) {
    var upload = own(to, open, id);
    entities.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    return upload;
  }

  /// A piece counts whole or not at all, and only where it continues what is there.
  public Appended append(Destination to, UUID id, long offset, InputStream content) {
    var upload = upload(to, id);
    if (upload.received() != offset) {
      return new Appended(false, upload.received());
    }
    long missing = upload.announced().size() - offset;
    return storing(
        () -> {
          var piece = uploads.take(stored(to, id), offset, content, missing);
          try {
            return to.within(open -> adopt(locked(to, open, id), piece));
          } finally {
            uploads.drop(piece);
          }
        });
  }

  private Appended adopt(DocumentUpload upload, Uploads.Piece piece) {
    boolean fits =
        upload.received() == piece.offset()
            && piece.offset() + piece.size() <= upload.announced().size();
    if (fits && piece.size() > 0) {
      storing(
          () -> {
            uploads.adopt(piece);
            return piece;
          });
      upload.grow(piece.size(), clock.instant());
    }
    return new Appended(fits, upload.received());
  }

  /// Makes a document of what has come. Asked again, it answers the same.
  public Taken complete(Destination to, UUID id) {
    var upload = upload(to, id);
    var became = upload.document();
    if (became.isPresent()) {
      return new Taken.Done(to.within(_ -> shelf.document(became.orElseThrow())));
    }
    if (!upload.isWhole()) {
      return new Taken.Incomplete(upload.received());
    }
    var looked = reception.look(stored(to, id), upload.announced(), arrival -> enter(to, arrival));
    var taken = taken(looked);
    if (taken instanceof Taken.Refused) {
      cancel(to, id);
    } else {
      reception.forget(stored(to, id));
    }
    return taken;
  }

  public void cancel(Destination to, UUID id) {
    to.within(
        open -> {
          entities.remove(locked(to, open, id));
          return id;
        });
    reception.forget(stored(to, id));
  }

  /// Takes a whole file in.
  public Taken take(Destination to, String name, InputStream content) {
    to.within(Destination.Open::home);
    var authority = to.acting().authority();
    return taken(reception.receive(authority, name, content, arrival -> enter(to, arrival)));
  }

  private static Taken taken(Checked<Taken> looked) {
    return switch (looked) {
      case Checked.Valid<Taken>(var taken) -> taken;
      case Checked.Invalid<Taken>(var problems) -> new Taken.Refused(problems);
    };
  }

  private Taken enter(Destination to, Arrival arrival) {
    return to.within(
        open -> {
          var taken = open.enter(arrival);
          switch (taken) {
            case Taken.Done(var document) -> finish(arrival, document);
            case Taken.Known(var document) -> finish(arrival, document);
            case Taken.Refused _, Taken.Incomplete _ -> {}
          }
          return taken;
        });
  }

  private void finish(Arrival arrival, Document document) {
    Optional.ofNullable(entities.find(DocumentUpload.class, arrival.upload().id()))
        .ifPresent(upload -> upload.became(document, clock.instant()));
  }

  private static Uploads.Id stored(Destination to, UUID id) {
    return new Uploads.Id(to.acting().authority(), id);
  }
}
