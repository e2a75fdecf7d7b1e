package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.documents.Document.Place;
import tw.jiegui.core.documents.Documents.Work;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.input.Problem;

/// Where the files of a school go: among its papers of a year.
@ApplicationScoped
public class Filing {
  @Inject private Documents documents;
  @Inject private Shelf shelf;
  @Inject private Reception reception;
  @Inject private Limits limits;
  @Inject private Audit audit;

  @SuppressWarnings("NullAway.Init")
  protected Filing() {}

  public Destination to(Acting acting, Folder folder) {
    return new Papers(acting, folder);
  }

  private final class Papers implements Destination {
    private final Acting acting;
    private final Folder folder;

    Papers(Acting acting, Folder folder) {
      this.acting = acting;
      this.folder = folder;
    }

    @Override
    public Acting acting() {
      return acting;
    }

    @Override
    public <T> T within(Function<Open, T> work) {
      return documents.writing(
          acting,
          folder.code(),
          writing ->
              work.apply(new OpenPapers(writing, new Place(writing.school().id(), folder.year()))));
    }
  }

  private final class OpenPapers implements Destination.Open {
    private final Work work;
    private final Place place;

    OpenPapers(Work work, Place place) {
      this.work = work;
      this.place = place;
    }

    @Override
    public Place home() {
      return place;
    }

    @Override
    public List<Problem> check(long size) {
      var load = shelf.load(place.school());
      if (load.documents() >= limits.documentsOfSchool()) {
        return List.of(Problem.of("file", "too-many", limits.documentsOfSchool()));
      }
      return load.bytes() + size > limits.bytesOfSchool()
          ? List.of(Problem.of("file", "school-full", limits.bytesOfSchool() / 1024 / 1024))
          : List.of();
    }

    @Override
    public Taken enter(Arrival arrival) {
      shelf.lock(place.school());
      var same = shelf.findSame(place, arrival.body().content());
      if (same.isPresent()) {
        return new Taken.Known(same.orElseThrow());
      }
      var problems = check(arrival.body().size());
      if (!problems.isEmpty()) {
        return new Taken.Refused(problems);
      }
      reception.hold(arrival);
      var label = new Label(arrival.name(), "");
      var document = new Document(place, label, arrival.body(), work.stamp());
      shelf.add(document);
      audit.record(
          work.acting(), work.hat(), document.deed("uploaded", Change.created(document.named())));
      return new Taken.Done(document);
    }
  }
}
