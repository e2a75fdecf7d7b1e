package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Arrival;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Document.Enclosure;
import tw.jiegui.core.documents.Enclosures;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.documents.Links.Link;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Stamp;
import tw.jiegui.core.tenancy.Tenancy;

/// Files that go with a toolkit: templates, model evidence. Whoever may write in it encloses them
/// and takes them out; when it is published, they go out with it.
@ApplicationScoped
public class Enclosing {
  @Inject private Tenancy tenancy;
  @Inject private Workshop workshop;
  @Inject private Enclosures enclosures;
  @Inject private Fetching fetching;
  @Inject private Links links;
  @Inject private Audit audit;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  protected Enclosing() {}

  public List<Document> list(Acting acting, UUID toolkit) {
    return tenancy.within(
        acting.authority(),
        () -> {
          workshop.bench(acting, toolkit);
          return enclosures.list(toolkit);
        });
  }

  public Taken add(Acting acting, UUID toolkit, String name, InputStream content) {
    boolean open =
        tenancy.within(acting.authority(), () -> workshop.writing(acting, toolkit).isOpen());
    return open
        ? enclosures.take(
            acting.authority(), name, content, arrival -> enter(acting, toolkit, arrival))
        : withdrawn();
  }

  private static Taken withdrawn() {
    return new Taken.Refused(List.of(Problem.of("file", "toolkits.withdrawn-before")));
  }

  private Taken enter(Acting acting, UUID toolkit, Arrival arrival) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var writing = workshop.writing(acting, toolkit);
          return writing.isOpen() ? enter(acting, writing, arrival) : withdrawn();
        });
  }

  private Taken enter(Acting acting, Workshop.Writing writing, Arrival arrival) {
    var stamp = Stamp.of(acting, clock);
    var year = SchoolYear.of(Calendars.today(clock));
    var taken = enclosures.enter(arrival, new Enclosure(writing.toolkit().id(), year), stamp);
    if (taken instanceof Taken.Done(var document)) {
      changed(acting, writing, "enclosed", Change.created(named(document)));
    }
    return taken;
  }

  /// What was published keeps it until somebody publishes again. Empty where the toolkit is
  /// withdrawn.
  public Optional<Document> remove(Acting acting, UUID toolkit, UUID file) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var writing = workshop.writing(acting, toolkit);
          var document = enclosures.document(toolkit, file);
          if (!writing.isOpen()) {
            return Optional.empty();
          }
          enclosures.withdraw(document, Stamp.of(acting, clock));
          changed(acting, writing, "taken-out", new Change(named(document), Map.of()));
          return Optional.of(document);
        });
  }

  private void changed(Acting acting, Workshop.Writing writing, String verb, Change change) {
    writing.toolkit().change(Stamp.of(acting, clock));
    audit.record(acting, writing.hat(), writing.toolkit().deed(verb, change));
  }

  private static Map<String, String> named(Document document) {
    return Map.of("file", document.name());
  }

  /// Empty while the scanner has not cleared it.
  public Optional<Link> link(Acting acting, UUID toolkit, UUID file) {
    return tenancy.within(
        acting.authority(),
        () -> {
          workshop.bench(acting, toolkit);
          return Optional.of(enclosures.document(toolkit, file))
              .filter(fetching::isServed)
              .map(document -> links.issue(acting, document.id(), Purpose.CONTENT));
        });
  }
}
