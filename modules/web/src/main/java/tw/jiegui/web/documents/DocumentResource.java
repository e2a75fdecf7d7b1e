package tw.jiegui.web.documents;

import static tw.jiegui.core.authority.Role.AUTHORITY_ADMIN;
import static tw.jiegui.core.authority.Role.OFFICER;
import static tw.jiegui.core.authority.Role.PRINCIPAL;
import static tw.jiegui.core.authority.Role.SCHOOL_COORDINATOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.documents.Changed;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Document.Label;
import tw.jiegui.core.documents.Documents;
import tw.jiegui.core.documents.Documents.Seen;
import tw.jiegui.core.documents.Documents.Target;
import tw.jiegui.core.documents.Fetching;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.documents.Rooms.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.ErrorSummary;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;

@Path(DocumentPaths.DOCUMENT)
@RequestScoped
public class DocumentResource {
  /// Who may search the audit log.
  private static final Set<Role> AUDITORS =
      Set.of(AUTHORITY_ADMIN, OFFICER, PRINCIPAL, SCHOOL_COORDINATOR);

  @Inject private Documents documents;
  @Inject private Fetching fetching;
  @Inject private Links links;
  @Inject private Rooms rooms;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public DocumentResource() {}

  @GET
  public DocumentPage show() {
    var seen = documents.look(here.acting(), target());
    return page(rooms.reading(code), seen, seen.document().label(), List.of());
  }

  /// Leads on to a link that is good for a few minutes, for this person.
  @GET
  @Path("download")
  public Response download() {
    var open = rooms.reading(code);
    var document = documents.document(here.acting(), target());
    if (!fetching.isServed(document)) {
      throw new Absent("file of document", id);
    }
    var link = links.issue(here.acting(), document.id(), Links.Purpose.CONTENT);
    return Redirect.to(open.paths().file(link));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(MultivaluedMap<String, String> sent) {
    var open = rooms.writing(code);
    String name = value(sent, "name");
    String description = value(sent, "description");
    return switch (Documents.check(name, description)) {
      case Checked.Valid<Label>(var label) -> describe(open, sent, label);
      case Checked.Invalid<Label>(var problems) -> {
        var seen = documents.look(here.acting(), target());
        yield Response.ok(page(open, seen, new Label(name, description), problems)).build();
      }
    };
  }

  private Response describe(Open open, MultivaluedMap<String, String> sent, Label label) {
    var edit = new Edit<>(version(sent), label);
    return answer(open, documents.describe(here.acting(), target(), edit), "described");
  }

  @POST
  @Path("{action: withdraw|restore}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@PathParam("action") String action, MultivaluedMap<String, String> sent) {
    var open = rooms.writing(code);
    return action.equals("withdraw")
        ? answer(open, documents.withdraw(here.acting(), target(), version(sent)), "withdrawn")
        : answer(open, documents.restore(here.acting(), target(), version(sent)), "restored");
  }

  private Response answer(Open open, Changed changed, String word) {
    switch (changed) {
      case Changed.Done(var document) -> flash.done(open.text(word, document.name()));
      case Changed.ChangedMeanwhile(var now) ->
          flash.note(open.text("overtaken", open.words().stamp(now.changed())));
    }
    return Redirect.to(open.paths().document(id));
  }

  private DocumentPage page(Open open, Seen seen, Label typed, List<Problem> problems) {
    var document = seen.document();
    return new DocumentPage(
        rooms.shell(open, document.name(), rooms.list(open, document.year())),
        problems.isEmpty() ? 200 : 422,
        told(open, document),
        new DocumentPage.Uses(
            seen.uses().stream().map(entry -> fact(open, entry)).toList(), open.text("uses.none")),
        actions(open, document, typed, problems));
  }

  private static Link fact(Open open, Entry entry) {
    String way =
        "%s/facts-of/%d/%s/%s"
            .formatted(
                open.paths().school(), entry.year().roc(), entry.kind().segment(), entry.id());
    return Link.to(way, entry.title());
  }

  private DocumentPage.Told told(Open open, Document document) {
    boolean served = fetching.isServed(document);
    return new DocumentPage.Told(
        notice(open, document),
        open.words().state(document, fetching.isScanned()),
        rows(open, document),
        served && document.preview() == Document.Preview.MADE ? picture(open, document) : null,
        served ? Link.to(open.paths().action(id, "download"), open.text("download")) : null);
  }

  private @Nullable String notice(Open open, Document document) {
    if (document.state() == Document.State.REFUSED) {
      return open.text("refused.notice", document.finding());
    }
    if (document.isWithdrawn()) {
      return open.text("withdrawn.notice");
    }
    return fetching.isServed(document) ? null : open.text("waiting.notice");
  }

  private ListPage.Picture picture(Open open, Document document) {
    var link = links.issue(here.acting(), document.id(), Links.Purpose.PREVIEW);
    return new ListPage.Picture(open.paths().file(link), open.text("preview.of", document.name()));
  }

  private static SummaryList rows(Open open, Document document) {
    var words = open.words();
    String description = document.label().description();
    return SummaryList.of(
        SummaryRow.of(words.of("column.kind"), words.kind(document.kind())),
        SummaryRow.of(words.of("column.size"), words.size(document.size())),
        SummaryRow.of(
            words.of("description"), description.isEmpty() ? words.of("empty") : description),
        SummaryRow.of(words.of("column.recorded"), words.stamp(document.recorded())),
        SummaryRow.of(words.of("changed"), words.stamp(document.changed())));
  }

  private DocumentPage.Actions actions(
      Open open, Document document, Label typed, List<Problem> problems) {
    var errors =
        problems.stream()
            .map(each -> Link.to("#" + each.field(), open.words().sentence(each)))
            .toList();
    return new DocumentPage.Actions(
        new ErrorSummary(open.words().texts().of("pages.errors"), errors),
        open.writable() ? describing(open, document, typed, problems) : null,
        open.writable() ? sending(open, document) : null,
        here.acting().is(AUDITORS)
            ? Link.to(open.paths().history(id), open.text("history"))
            : null);
  }

  private static DocumentPage.Describing describing(
      Open open, Document document, Label typed, List<Problem> problems) {
    var values = Map.of("name", typed.name(), "description", typed.description());
    var form = Form.of(open.words().texts(), values).with(problems);
    return new DocumentPage.Describing(
        open.paths().document(document.id()),
        Hidden.version(document.version()),
        form.text("documents.name"),
        form.area("documents.description"),
        Button.second(open.text("describe")));
  }

  private static DocumentPage.Sending sending(Open open, Document document) {
    String action = document.isWithdrawn() ? "restore" : "withdraw";
    return new DocumentPage.Sending(
        open.paths().action(document.id(), action),
        Hidden.version(document.version()),
        open.text(action + ".lead"),
        Button.second(open.text(action)));
  }

  private Target target() {
    return new Target(new SchoolCode(code), id);
  }

  private static int version(MultivaluedMap<String, String> sent) {
    String typed = value(sent, "version");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private static String value(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }
}
