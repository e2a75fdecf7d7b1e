package tw.jiegui.web.facts;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Role;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactRegistry;
import tw.jiegui.core.facts.FactRegistry.Target;
import tw.jiegui.core.facts.Registration;
import tw.jiegui.web.documents.Papers;
import tw.jiegui.web.facts.Folders.Open;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.SummaryList;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;

@Path(FactPaths.KIND + "/" + FactPaths.ID)
@RequestScoped
public class EntryResource {
  /// Who may search the audit log.
  private static final Set<Role> AUDITORS =
      Set.of(AUTHORITY_ADMIN, OFFICER, PRINCIPAL, SCHOOL_COORDINATOR);

  @Inject private FactRegistry registry;
  @Inject private Papers papers;
  @Inject private Folders folders;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @PathParam("year")
  private String year;

  @PathParam("kind")
  private String segment;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public EntryResource() {}

  @GET
  public EntryPage show() {
    var open = folders.reading(code, year);
    var kind = Folders.kind(segment);
    var entry = registry.entry(here.acting(), open.folder(), kind, id).entry();
    return new EntryPage(
        folders.shell(open, entry.title(), folders.overview(open), folders.list(open, kind)),
        told(open, entry),
        papers.of(open.folder(), entry),
        counts(open, entry),
        new EntryPage.Last(
            history(open, entry),
            new EntryPage.Actions(
                correct(open, entry), open.writable() ? sending(open, entry) : null)));
  }

  private EntryPage.Told told(Open open, Entry entry) {
    var partners = folders.partners(open.folder());
    var rows =
        entry.kind().fields().stream()
            .map(
                field ->
                    SummaryRow.of(
                        open.words().name(entry.kind(), field),
                        open.words().value(field, entry.fact().values(), partners)))
            .toList();
    return new EntryPage.Told(
        open.words().name(entry.kind()),
        entry.standing().withdrawn() ? text(open, "withdrawn.notice") : null,
        new SummaryList(rows));
  }

  private List<Counts.Asked> counts(Open open, Entry entry) {
    var overview = registry.look(here.acting(), open.folder());
    return new Counting(overview, open.paths(), open.words()).about(entry);
  }

  private EntryPage.History history(Open open, Entry entry) {
    return new EntryPage.History(
        text(open, "recorded", open.words().stamp(entry.standing().recorded())),
        text(open, "changed", open.words().stamp(entry.standing().changed())),
        here.acting().is(AUDITORS)
            ? Link.to(open.paths().history(entry), text(open, "history.all"))
            : null);
  }

  private static @Nullable Link correct(Open open, Entry entry) {
    return open.writable() && !entry.standing().withdrawn()
        ? Link.to(open.paths().action(entry, "correct"), text(open, "correct"))
        : null;
  }

  private static EntryPage.Sending sending(Open open, Entry entry) {
    String action = entry.standing().withdrawn() ? "restore" : "withdraw";
    return new EntryPage.Sending(
        open.paths().action(entry, action),
        Hidden.version(entry.version()),
        text(open, action + ".lead"),
        Button.second(text(open, action)));
  }

  @POST
  @Path("{action: withdraw|restore}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@PathParam("action") String action, MultivaluedMap<String, String> sent) {
    var open = folders.writing(code, year);
    var target = new Target(Folders.kind(segment), id, Typed.of(sent).version());
    var registration =
        action.equals("withdraw")
            ? registry.withdraw(here.acting(), open.folder(), target)
            : registry.restore(here.acting(), open.folder(), target);
    return switch (registration) {
      case Registration.Done(var entry) -> done(open, entry);
      case Registration.ChangedMeanwhile(var now) -> overtaken(open, now);
      case Registration.Similar _, Registration.Withdrawn _, Registration.Refused _ ->
          throw new IllegalStateException(action + ": " + registration);
    };
  }

  private Response done(Open open, Entry entry) {
    if (!entry.standing().withdrawn()) {
      flash.done(text(open, "restored", entry.title()));
      return Redirect.to(open.paths().entry(entry));
    }
    flash.done(
        text(open, "withdrawn", entry.title()),
        Link.to(open.paths().entry(entry), text(open, "withdrawn.undo")));
    return Redirect.to(open.paths().list(entry.kind()));
  }

  private Response overtaken(Open open, Entry now) {
    flash.note(text(open, "overtaken", open.words().stamp(now.standing().changed())));
    return Redirect.to(open.paths().entry(now));
  }

  private static String text(Open open, String word, Object... details) {
    return open.words().texts().of("facts." + word, details);
  }
}
