package tw.jiegui.core.documents;

import static tw.jiegui.core.authority.Role.ACCOUNTING;
import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.REVIEWER;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;
import static tw.jiegui.core.authority.Role.TEACHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tw.jiegui.core.audit.Audit;
import tw.jiegui.core.audit.Change;
import tw.jiegui.core.audit.Stamp;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.authority.Hat;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.documents.Document.Place;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Folder;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.paging.Paging;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.core.schools.Schools;
import tw.jiegui.core.tenancy.Tenancy;

/// Shows a school's documents to those whom they concern, and lets its own people name them, take
/// them back and say what they are for. Each verb is one transaction, with its line in the log.
@ApplicationScoped
public class Documents {
  /// Who reads them beside the school's own people.
  public static final Set<Role> STAFF =
      Set.copyOf(EnumSet.of(AUTHORITY_ADMIN, OFFICER, ACCOUNTING, REVIEWER));

  private static final Set<Role> OWN_PEOPLE = Set.of(PRINCIPAL, SCHOOL_COORDINATOR, TEACHER);

  @Inject private Tenancy tenancy;
  @Inject private Schools schools;
  @Inject private Shelf shelf;
  @Inject private FactRegistry facts;
  @Inject private Audit audit;
  @Inject private InstantSource clock;
  @Inject private Event<DocumentChanged> changed;

  @SuppressWarnings("NullAway.Init")
  protected Documents() {}

  /// The fact that a document is shown for.
  public record FactRef(FactKind kind, UUID id) {}

  /// The document that somebody means, of one of his schools.
  public record Target(SchoolCode code, UUID id) {}

  /// A document, its school and the facts that it is shown for, as far as this person reads those.
  public record Seen(School school, Document document, List<Entry> uses) {
    public Seen {
      uses = List.copyOf(uses);
    }
  }

  public boolean mayRead(Acting acting, UUID school) {
    return acting.is(STAFF) || acting.findAt(school, OWN_PEOPLE).isPresent();
  }

  public boolean mayWrite(Acting acting, UUID school) {
    return acting.findAt(school, FactRegistry.REGISTRARS).isPresent();
  }

  public School school(Acting acting, SchoolCode code) {
    return reading(acting, code, school -> school);
  }

  public Slice<Document> list(Acting acting, Folder folder, DocumentFilter filter, Paging paging) {
    return reading(
        acting,
        folder.code(),
        school -> shelf.list(new Place(school.id(), folder.year()), filter, paging));
  }

  public Document document(Acting acting, Target target) {
    return reading(acting, target.code(), school -> own(shelf.document(target.id()), school));
  }

  public Seen look(Acting acting, Target target) {
    return reading(
        acting,
        target.code(),
        school -> {
          var document = own(shelf.document(target.id()), school);
          return new Seen(school, document, uses(acting, school, document));
        });
  }

  private List<Entry> uses(Acting acting, School school, Document document) {
    return facts.mayRead(acting, school.id())
        ? shelf.listUses(document.id()).stream()
            .map(use -> entry(acting, school, document, use.fact()))
            .toList()
        : List.of();
  }

  private Entry entry(Acting acting, School school, Document document, FactRef fact) {
    var folder = new Folder(school.identity().code(), document.year());
    return facts.entry(acting, folder, fact.kind(), fact.id()).entry();
  }

  /// How many facts each of these is shown for; those of none are left out.
  public Map<UUID, Long> countUses(Acting acting, SchoolCode code, List<Document> documents) {
    return reading(
        acting, code, _ -> shelf.countUses(documents.stream().map(Document::id).toList()));
  }

  /// The documents that are shown for a fact.
  public List<Document> listOfFact(Acting acting, SchoolCode code, UUID fact) {
    return reading(
        acting,
        code,
        school ->
            shelf.listOfFact(fact).stream()
                .filter(document -> document.isOf(school.id()))
                .toList());
  }

  public static Checked<Label> check(String name, String description) {
    var reader = new Reader();
    var label =
        new Label(
            reader.text("name", name, 120), reader.paragraphs("description", description, 500));
    return reader.result(() -> label);
  }

  public Changed describe(Acting acting, Target target, Edit<Label> edit) {
    return changing(
        acting,
        target,
        edit.version(),
        (work, document) -> {
          var before = document.named();
          document.describe(edit.value(), work.stamp());
          return done(work, document, "described", Change.between(before, document.named()));
        });
  }

  /// It is no evidence any more, but is kept and can be brought back.
  public Changed withdraw(Acting acting, Target target, int version) {
    return changing(
        acting,
        target,
        version,
        (work, document) -> {
          if (document.isWithdrawn()) {
            return new Changed.Done(document);
          }
          document.withdraw(work.stamp());
          return done(work, document, "withdrawn", new Change(document.named(), Map.of()));
        });
  }

  public Changed restore(Acting acting, Target target, int version) {
    return changing(
        acting,
        target,
        version,
        (work, document) -> {
          if (!document.isWithdrawn()) {
            return new Changed.Done(document);
          }
          document.restore(work.stamp());
          return done(work, document, "restored", Change.created(document.named()));
        });
  }

  private Changed done(Work work, Document document, String verb, Change change) {
    shelf.flush();
    changed.fire(new DocumentChanged(document.id()));
    audit.record(work.acting(), work.hat(), document.deed(verb, change));
    return new Changed.Done(document);
  }

  private interface Verb {
    Changed apply(Work work, Document document);
  }

  private Changed changing(Acting acting, Target target, int version, Verb verb) {
    return writing(
        acting,
        target.code(),
        work -> {
          var document = own(shelf.lockDocument(target.id()), work.school());
          return document.version() == version
              ? verb.apply(work, document)
              : new Changed.ChangedMeanwhile(document);
        });
  }

  /// Shows a document for a fact of the same school; a second time changes nothing.
  public Document attach(Acting acting, Target target, FactRef fact) {
    return writing(
        acting,
        target.code(),
        work -> {
          var document = own(shelf.document(target.id()), work.school());
          var entry = entry(acting, work.school(), document, fact);
          if (shelf.findUse(document.id(), fact.id()).isEmpty()) {
            shelf.add(new DocumentUse(document.id(), fact, work.stamp()));
            var change = Change.created(Map.of("used_for", entry.title()));
            audit.record(acting, work.hat(), document.deed("attached", change));
          }
          return document;
        });
  }

  public Document detach(Acting acting, Target target, FactRef fact) {
    return writing(
        acting,
        target.code(),
        work -> {
          var document = own(shelf.document(target.id()), work.school());
          var entry = entry(acting, work.school(), document, fact);
          shelf
              .findUse(document.id(), fact.id())
              .ifPresent(
                  use -> {
                    shelf.remove(use);
                    var change = new Change(Map.of("used_for", entry.title()), Map.of());
                    audit.record(acting, work.hat(), document.deed("detached", change));
                  });
          return document;
        });
  }

  private static Document own(Document document, School school) {
    if (!document.isOf(school.id())) {
      throw new Absent("document", document.id());
    }
    return document;
  }

  /// Somebody does something with the documents of a school.
  record Work(Acting acting, Hat hat, School school, Stamp stamp) {}

  <T> T reading(Acting acting, SchoolCode code, Function<School, T> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.school(code);
          if (!mayRead(acting, school.id())) {
            var all = EnumSet.copyOf(STAFF);
            all.addAll(OWN_PEOPLE);
            throw new Forbidden(all);
          }
          return work.apply(school);
        });
  }

  <T> T writing(Acting acting, SchoolCode code, Function<Work, T> work) {
    return tenancy.within(
        acting.authority(),
        () -> {
          var school = schools.school(code);
          var hat = acting.requireAt(school.id(), FactRegistry.REGISTRARS);
          return work.apply(new Work(acting, hat, school, Stamp.of(acting, clock)));
        });
  }
}
