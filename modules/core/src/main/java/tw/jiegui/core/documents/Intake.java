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
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.documents.Document.Place;
import tw.jiegui.core.documents.DocumentUpload.Announced;
import tw.jiegui.core.documents.Documents.Target;
import tw.jiegui.core.documents.Documents.Work;
import tw.jiegui.core.documents.inspection.FileNames;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.files.Uploads;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;

/// Takes files in, at once or piece by piece. The file is kept first and its row is written after:
/// what was acknowledged is there, and what a crash leaves between the two, the sweep removes.
@ApplicationScoped
public class Intake {
  @PersistenceContext(unitName = "jiegui")
  private EntityManager entities;

  @Inject private Documents documents;
  @Inject private Shelf shelf;
  @Inject private Reception reception;
  @Inject private Uploads uploads;
  @Inject private Limits limits;
  @Inject private Audit audit;
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

  public Begun begin(Acting acting, Folder folder, Announced announced) {
    var problems = check(announced);
    return documents.writing(
        acting,
        folder.code(),
        work -> {
          var place = new Place(work.school().id(), folder.year());
          var found = problems.isEmpty() ? full(place, announced.size()) : problems;
          if (!found.isEmpty()) {
            return new Begun.Refused(found);
          }
          var upload = new DocumentUpload(place, tidy(announced), acting, work.stamp().at());
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

  /// What would not fit any more.
  private List<Problem> full(Place place, long size) {
    var load = shelf.load(place.school());
    if (load.documents() >= limits.documentsOfSchool()) {
      return List.of(Problem.of("file", "too-many", limits.documentsOfSchool()));
    }
    return load.bytes() + size > limits.bytesOfSchool()
        ? List.of(Problem.of("file", "school-full", limits.bytesOfSchool() / 1024 / 1024))
        : List.of();
  }

  public DocumentUpload upload(Acting acting, Target target) {
    return documents.writing(acting, target.code(), work -> own(work, target, false));
  }

  private DocumentUpload own(Work work, Target target, boolean locked) {
    var upload = entities.find(DocumentUpload.class, target.id());
    if (upload == null || !upload.isOf(work.school().id(), work.acting())) {
      throw new Absent("upload", target.id());
    }
    if (locked) {
      entities.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    }
    return upload;
  }

  /// A piece counts whole or not at all, and only where it continues what is there.
  public Appended append(Acting acting, Target target, long offset, InputStream content) {
    var upload = upload(acting, target);
    if (upload.received() != offset) {
      return new Appended(false, upload.received());
    }
    var id = new Uploads.Id(acting.authority(), upload.id());
    return storing(
        () -> {
          var piece = uploads.take(id, offset, content, upload.announced().size() - offset);
          try {
            return documents.writing(acting, target.code(), work -> adopt(work, target, piece));
          } finally {
            uploads.drop(piece);
          }
        });
  }

  private Appended adopt(Work work, Target target, Uploads.Piece piece) {
    var upload = own(work, target, true);
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
  public Taken complete(Acting acting, Target target) {
    var upload = upload(acting, target);
    var became = upload.document();
    if (became.isPresent()) {
      var document = documents.document(acting, new Target(target.code(), became.orElseThrow()));
      return new Taken.Done(document);
    }
    if (!upload.isWhole()) {
      return new Taken.Incomplete(upload.received());
    }
    var id = new Uploads.Id(acting.authority(), upload.id());
    var folder = new Folder(target.code(), upload.year());
    var taken =
        taken(reception.look(id, upload.announced(), arrival -> enter(acting, folder, arrival)));
    if (taken instanceof Taken.Refused) {
      cancel(acting, target);
    } else {
      reception.forget(id);
    }
    return taken;
  }

  public void cancel(Acting acting, Target target) {
    documents.writing(
        acting,
        target.code(),
        work -> {
          entities.remove(own(work, target, true));
          return target;
        });
    reception.forget(new Uploads.Id(acting.authority(), target.id()));
  }

  /// Takes a whole file in.
  public Taken take(Acting acting, Folder folder, String name, InputStream content) {
    documents.writing(acting, folder.code(), Work::school);
    return taken(
        reception.receive(
            acting.authority(), name, content, arrival -> enter(acting, folder, arrival)));
  }

  private static Taken taken(Checked<Taken> looked) {
    return switch (looked) {
      case Checked.Valid<Taken>(var taken) -> taken;
      case Checked.Invalid<Taken>(var problems) -> new Taken.Refused(problems);
    };
  }

  private Taken enter(Acting acting, Folder folder, Arrival arrival) {
    return documents.writing(acting, folder.code(), work -> enter(work, folder, arrival));
  }

  private Taken enter(Work work, Folder folder, Arrival arrival) {
    shelf.lock(work.school().id());
    var place = new Place(work.school().id(), folder.year());
    var same = shelf.findSame(place, arrival.body().content());
    if (same.isPresent()) {
      finish(arrival.upload().id(), same.orElseThrow());
      return new Taken.Known(same.orElseThrow());
    }
    var full = full(place, arrival.body().size());
    if (!full.isEmpty()) {
      return new Taken.Refused(full);
    }
    reception.hold(arrival);
    var document = new Document(place, new Label(arrival.name(), ""), arrival.body(), work.stamp());
    shelf.add(document);
    finish(arrival.upload().id(), document);
    audit.record(
        work.acting(), work.hat(), document.deed("uploaded", Change.created(document.named())));
    return new Taken.Done(document);
  }

  private void finish(UUID upload, Document document) {
    Optional.ofNullable(entities.find(DocumentUpload.class, upload))
        .ifPresent(row -> row.became(document, clock.instant()));
  }
}
