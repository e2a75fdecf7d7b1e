package tw.jiegui.core.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.documents.Document.Enclosure;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Stamp;

/// Files that lie with a toolkit, taken in and looked through as a school's are. Who may, and what
/// is noted of it, is the toolkit's affair: but for [#take], all is part of its transaction.
@ApplicationScoped
public class Enclosures {
  /// Of one toolkit.
  public static final int MOST = 10;

  @Inject private Reception reception;
  @Inject private Shelf shelf;
  @Inject private Limits limits;

  @SuppressWarnings("NullAway.Init")
  protected Enclosures() {}

  public Limits limits() {
    return limits;
  }

  /// Looks a file through before the transaction in which it is entered begins.
  public Taken take(
      AuthorityId authority, String name, InputStream content, Function<Arrival, Taken> entering) {
    return switch (reception.receive(authority, name, content, entering)) {
      case Checked.Valid<Taken>(var taken) -> taken;
      case Checked.Invalid<Taken>(var problems) -> new Taken.Refused(problems);
    };
  }

  public Taken enter(Arrival arrival, Enclosure enclosure, Stamp stamp) {
    shelf.lock(enclosure.toolkit());
    var there = shelf.listEnclosed(enclosure.toolkit());
    for (var document : there) {
      if (document.body().content().equals(arrival.body().content())) {
        return new Taken.Known(document);
      }
    }
    if (there.size() >= MOST) {
      return new Taken.Refused(List.of(Problem.of("file", "enclosures-full", MOST)));
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
