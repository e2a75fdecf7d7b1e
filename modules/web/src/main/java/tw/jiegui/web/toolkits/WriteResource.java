package tw.jiegui.web.toolkits;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Acting;
import tw.jiegui.core.authority.Forbidden;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.schools.Edit;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Library;
import tw.jiegui.core.toolkits.Toolkit;
import tw.jiegui.core.toolkits.ToolkitDraft;
import tw.jiegui.core.toolkits.ToolkitState;
import tw.jiegui.core.toolkits.Worked;
import tw.jiegui.core.toolkits.Workshop;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Corrects a toolkit.
@Path("{authority}/toolkits/workshop/" + ToolkitPaths.ID + "/edit")
@RequestScoped
public class WriteResource {
  @Inject private Workshop workshop;
  @Inject private Library library;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public WriteResource() {}

  /// Its author writes until he hands it in; then a moderator may mend it.
  static boolean isOpen(Acting acting, Toolkit toolkit) {
    return switch (toolkit.state()) {
      case DRAFT, RETURNED, PUBLISHED -> true;
      case SUBMITTED -> acting.is(Workshop.MODERATORS);
      case WITHDRAWN -> false;
    };
  }

  @GET
  public WritePage show() {
    var toolkit = toolkit();
    var known = Typed.of(toolkit.content()).with("version", toolkit.version());
    return page(toolkit, known, List.of(), null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(MultivaluedMap<String, String> sent) {
    var toolkit = toolkit();
    var typed = Typed.of(sent);
    return switch (new ToolkitDraft(typed.values()).check(library.places())) {
      case Checked.Invalid<Content>(var problems) ->
          Response.ok(page(toolkit, typed, problems, null)).build();
      case Checked.Valid<Content>(var content) ->
          answer(typed, workshop.write(here.acting(), id, new Edit<>(typed.version(), content)));
    };
  }

  private Response answer(Typed typed, Worked worked) {
    return switch (worked) {
      case Worked.Done _ -> {
        flash.done(shells.texts().of("toolkits.saved"));
        yield Redirect.to(paths().bench(id));
      }
      case Worked.ChangedMeanwhile(var now) -> {
        String who = words().stamp(now.changed());
        var mine = typed.with("version", now.version());
        yield Response.ok(page(now, mine, List.of(), shells.texts().of("toolkits.conflict", who)))
            .build();
      }
      case Worked.Refused(var problems) ->
          Response.ok(page(toolkit(), typed, problems, null)).build();
    };
  }

  private Toolkit toolkit() {
    var toolkit = workshop.bench(here.acting(), id).toolkit();
    if (!isOpen(here.acting(), toolkit) && toolkit.state() != ToolkitState.WITHDRAWN) {
      throw new Forbidden(Workshop.MODERATORS);
    }
    return toolkit;
  }

  private WritePage page(
      Toolkit toolkit, Typed typed, List<Problem> problems, @Nullable String notice) {
    var shell =
        shells.page(
            "toolkits.edit.title",
            shells.crumb("toolkits.title", paths().library()),
            shells.crumb("toolkits.workshop.title", paths().workshop()),
            Link.to(paths().bench(id), words().prose(toolkit.content()).title()));
    return new WriteForm(words(), typed, problems)
        .page(
            shell,
            notice,
            new WriteForm.Way(
                paths().edit(id),
                List.of(new Hidden("version", typed.value("version"))),
                paths().bench(id)),
            List.of());
  }

  private ToolkitWords words() {
    return new ToolkitWords(shells.texts(), library.places());
  }

  private ToolkitPaths paths() {
    return new ToolkitPaths(here.acting().authority());
  }
}
