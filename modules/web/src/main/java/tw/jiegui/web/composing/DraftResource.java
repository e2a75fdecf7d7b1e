package tw.jiegui.web.composing;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.core.composing.SchemeDraft;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.composing.Worked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.web.pages.Address;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Composes a scheme. Whatever button is pressed, what was typed is kept.
@Path("{authority}/schemes/" + ComposingPaths.SCHEME + "/draft")
@RequestScoped
public class DraftResource {
  @Inject private Composer composer;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("scheme")
  private String scheme;

  @SuppressWarnings("NullAway.Init")
  public DraftResource() {}

  @GET
  public DraftPage show(@QueryParam("check") @DefaultValue("") String check) {
    var bench = composer.bench(here.acting(), scheme);
    var problems = check.isEmpty() ? List.<Problem>of() : bench.checked().found();
    return view().page(bench, new DraftView.Sent(bench.draft().sheet(), problems, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var act = Act.of(typed.value("act"));
    var sheet = act.on(typed.sheet());
    return switch (composer.write(here.acting(), scheme, new Edit<>(typed.version(), sheet))) {
      case Worked.Done(var draft) -> after(act, draft);
      case Worked.ChangedMeanwhile(var now) -> again(typed.sheet(), overtaken(now));
      case Worked.Awaiting _ -> awaiting();
      case Worked.Refused(var problems) -> again(sheet, problems, null);
    };
  }

  private Response after(Act act, SchemeDraft draft) {
    return switch (act.verb()) {
      case CHECK -> Redirect.to(checking());
      case PREVIEW -> Redirect.to(paths().preview(scheme));
      case PROPOSE -> propose(draft);
      case SAVE -> {
        flash.done(text("saved"));
        yield Redirect.to(paths().draft(scheme));
      }
      case ADD, REMOVE, UP -> Redirect.to(paths().draft(scheme) + act.anchor(draft.sheet()));
    };
  }

  private Response propose(SchemeDraft draft) {
    return switch (composer.propose(here.acting(), scheme, draft.version())) {
      case Worked.Done _ -> {
        flash.done(text("proposed"));
        yield Redirect.to(paths().draft(scheme));
      }
      case Worked.Refused _ -> Redirect.to(checking());
      case Worked.ChangedMeanwhile(var now) -> {
        flash.note(overtaken(now));
        yield Redirect.to(paths().draft(scheme));
      }
      case Worked.Awaiting _ -> awaiting();
    };
  }

  @POST
  @Path("discard")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(MultivaluedMap<String, String> sent) {
    return switch (composer.discard(here.acting(), scheme, Typed.of(sent).version())) {
      case Worked.Done _ -> {
        flash.done(text("discarded"));
        yield Redirect.to(paths().overview());
      }
      case Worked.ChangedMeanwhile(var now) -> {
        flash.note(overtaken(now));
        yield Redirect.to(paths().draft(scheme));
      }
      case Worked.Awaiting _, Worked.Refused _ -> awaiting();
    };
  }

  private Response awaiting() {
    flash.note(text("awaiting"));
    return Redirect.to(paths().draft(scheme));
  }

  private String checking() {
    return Address.of(paths().draft(scheme)).with("check", "yes").toString();
  }

  private String overtaken(SchemeDraft now) {
    return shells.texts().of("composing.conflict", view().stamp(now.changed()));
  }

  private Response again(Sheet sheet, String notice) {
    return again(sheet, List.of(), notice);
  }

  private Response again(Sheet sheet, List<Problem> problems, @Nullable String notice) {
    var bench = composer.bench(here.acting(), scheme);
    return Response.ok(view().page(bench, new DraftView.Sent(sheet, problems, notice))).build();
  }

  private DraftView view() {
    return new DraftView(shells, paths());
  }

  private ComposingPaths paths() {
    return new ComposingPaths(here.acting().authority());
  }

  private String text(String key) {
    return shells.texts().of("composing." + key);
  }
}
