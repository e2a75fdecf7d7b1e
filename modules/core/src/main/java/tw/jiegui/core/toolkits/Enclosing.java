package tw.jiegui.core.toolkits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.documents.Arrival;
import tw.jiegui.core.documents.Destination;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Document.Enclosure;
import tw.jiegui.core.documents.Enclosures;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.documents.Links.Link;
import tw.jiegui.core.documents.Links.Purpose;
import tw.jiegui.core.documents.Taken;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.tenancy.Tenancy;

/// Files that go with a toolkit: templates, model evidence. Whoever may write in it encloses them
/// and takes them out; when it is published, they go out with it.
@ApplicationScoped
public class Enclosing {
  private static final List<Problem> WITHDRAWN =
      List.of(Problem.of("file", "toolkits.withdrawn-before"));

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

  /// Files go there as a school's go among its papers.
  public Destination to(Acting acting, UUID toolkit) {
    return new InToolkit(acting, toolkit);
  }

  private final class InToolkit implements Destination {
    private final Acting acting;
    private final UUID toolkit;

    InToolkit(Acting acting, UUID toolkit) {
      this.acting = acting;
      this.toolkit = toolkit;
    }

    @Override
    public Acting acting() {
      return acting;
    }

    @Override
    public <T> T within(Function<Open, T> work) {
      return tenancy.within(
          acting.authority(),
          () -> work.apply(new OpenToolkit(acting, workshop.writing(acting, toolkit))));
    }
  }

  private final class OpenToolkit implements Destination.Open {
    private final Acting acting;
    private final Workshop.Writing writing;

    OpenToolkit(Acting acting, Workshop.Writing writing) {
      this.acting = acting;
      this.writing = writing;
    }

    @Override
    public Enclosure home() {
      return new Enclosure(writing.toolkit().id(), SchoolYear.of(Calendars.today(clock)));
    }

    @Override
    public List<Problem> check(long size) {
      return writing.isOpen() ? enclosures.check(writing.toolkit().id()) : WITHDRAWN;
    }

    @Override
    public Taken enter(Arrival arrival) {
      if (!writing.isOpen()) {
        return new Taken.Refused(WITHDRAWN);
      }
      var taken = enclosures.enter(arrival, home(), Stamp.of(acting, clock));
      if (taken instanceof Taken.Done(var document)) {
        changed(acting, writing, "enclosed", Change.created(named(document)));
      }
      return taken;
    }
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
