package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.documents.Document.Enclosure;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.input.Problem;

/// Files that lie with a toolkit. Who may, and what is noted of it, is the toolkit's affair: all of
/// this is part of its transaction.
@ApplicationScoped
public class Enclosures {
  /// Of one toolkit.
  public static final int MOST = 10;

  @Inject private Reception reception;
  @Inject private Shelf shelf;

  @SuppressWarnings("NullAway.Init")
  protected Enclosures() {}

  /// What speaks against one more.
  public List<Problem> check(UUID toolkit) {
    return list(toolkit).size() < MOST
        ? List.of()
        : List.of(Problem.of("file", "enclosures-full", MOST));
  }

  public Taken enter(Arrival arrival, Enclosure enclosure, Stamp stamp) {
    shelf.lock(enclosure.toolkit());
    for (var document : list(enclosure.toolkit())) {
      if (document.body().content().equals(arrival.body().content())) {
        return new Taken.Known(document);
      }
    }
    var problems = check(enclosure.toolkit());
    if (!problems.isEmpty()) {
      return new Taken.Refused(problems);
    }
    reception.hold(arrival);
    var document = new Document(enclosure, new Label(arrival.name(), ""), arrival.body(), stamp);
    shelf.add(document);
    return new Taken.Done(document);
  }

  /// In the order in which they came; without those that were withdrawn.
  public List<Document> list(UUID toolkit) {
    return shelf.listEnclosed(toolkit);
  }

  public Document document(UUID toolkit, UUID id) {
    return list(toolkit).stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Absent("file of toolkit", id));
  }

  /// It is enclosed no more; what was published with it is not changed by this.
  public void withdraw(Document document, Stamp stamp) {
    document.withdraw(stamp);
    shelf.flush();
  }
}
