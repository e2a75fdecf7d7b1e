package tw.jiegui.web.schools;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edited;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolCode;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Page;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shell;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// The forms of one school: each is shown, checked, perhaps confirmed, and then done once.
@Path("{authority}/schools/{code: [0-9A-Z]{6}}/{action: facts|rename|split|merge|close|reopen}")
@RequestScoped
public class EditResource {
  @Inject private Editables editables;
  @Inject private Edits edits;
  @Inject private OncePerForm once;
  @Inject private Successors successors;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @PathParam("action")
  private String segment;

  @SuppressWarnings("NullAway.Init")
  public EditResource() {}

  @GET
  public EditPage show(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("into") @DefaultValue("") String into) {
    var editing = editables.editing(new SchoolCode(code), segment);
    var typed = editing.untouched().with("into", into).with("effective_on", Calendars.today(clock));
    return editing.page(shell(editing), typed, List.of(), search(editing, q));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return once.findWay(typed, address()).map(Redirect::to).orElseGet(() -> send(typed));
  }

  private Response send(Typed typed) {
    var editing = editables.editing(new SchoolCode(code), segment);
    if (typed.value("step").equals("back")) {
      return form(editing, typed, List.of());
    }
    return switch (edits.read(editing.action(), seen(typed), typed)) {
      case Checked.Invalid<Supplier<Edited>>(var problems) -> form(editing, typed, problems);
      case Checked.Valid<Supplier<Edited>>(var work) -> confirmed(editing, typed, work);
    };
  }

  private Response confirmed(Editing editing, Typed typed, Supplier<Edited> work) {
    var problems = successors.problems(editing, typed);
    if (!problems.isEmpty()) {
      return form(editing, typed, problems);
    }
    if (editing.action().wantsConfirmation() && !typed.value("step").equals("confirmed")) {
      var successor = successors.find(typed).map(School::identity);
      return show(new Confirmation(editing, typed, successor).page(shell(editing)));
    }
    return switch (once.run(typed, address(), work, edited -> way(editing, edited))) {
      case OncePerForm.Run.Before<Edited>(var way) -> Redirect.to(way);
      case OncePerForm.Run.Now<Edited>(var edited) -> answer(editing, typed, edited);
    };
  }

  private Response answer(Editing editing, Typed typed, Edited edited) {
    return switch (edited) {
      case Edited.Done(var school) -> done(editing, school);
      case Edited.ChangedMeanwhile(var school) ->
          show(editing.now(school).conflict(shell(editing), typed, search(editing, "")));
      case Edited.CodeTaken(var taken) ->
          form(editing, typed, List.of(Problem.of("code", "code-taken", taken)));
      case Edited.NoSuchSuccessor(var into) ->
          form(editing, typed, List.of(Problem.of("into", "no-such-successor", into)));
      case Edited.NotOpen(var school) -> elsewhere(editing, "schools.not-open");
      case Edited.NotClosed(var school) -> elsewhere(editing, "schools.not-closed");
    };
  }

  private Response done(Editing editing, School school) {
    var texts = shells.texts();
    var identity = school.identity();
    String done = texts.of(editing.action().key("done"), editing.words().name(identity));
    if (editing.action() == Action.CLOSE) {
      String undo = editing.paths().action(identity.code(), Action.REOPEN);
      flash.done(done, Link.to(undo, texts.of("schools.close.undo")));
    } else {
      flash.done(done);
    }
    return Redirect.to(editing.paths().school(identity.code()));
  }

  private Response elsewhere(Editing editing, String textKey) {
    flash.note(shells.texts().of(textKey));
    return Redirect.to(editing.paths().school(editing.school().identity().code()));
  }

  private static Optional<String> way(Editing editing, Edited edited) {
    return edited instanceof Edited.Done(var school)
        ? Optional.of(editing.paths().school(school.identity().code()))
        : Optional.empty();
  }

  private Response form(Editing editing, Typed typed, List<Problem> problems) {
    return show(editing.page(shell(editing), typed, problems, search(editing, "")));
  }

  private EditPage.@Nullable Search search(Editing editing, String q) {
    return editing.action() == Action.MERGE ? successors.search(editing, q) : null;
  }

  private Shell shell(Editing editing) {
    var identity = editing.school().identity();
    return shells.titled(
        shells.texts().of(editing.action().key("title")),
        shells.crumb("schools.title", editing.paths().list()),
        Link.to(editing.paths().school(identity.code()), editing.words().name(identity)));
  }

  private static Response show(Page page) {
    return Response.ok(page).build();
  }

  private Edits.Seen seen(Typed typed) {
    String version = typed.value("version");
    return new Edits.Seen(
        here.acting(),
        new SchoolCode(code),
        version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
  }

  private String address() {
    return new SchoolPaths(here.acting().authority()).school(new SchoolCode(code)) + "/" + segment;
  }
}
