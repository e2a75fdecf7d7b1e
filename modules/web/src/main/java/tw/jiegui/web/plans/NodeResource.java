package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Comment;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.Reporting;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// One goal, strategy or action, and what people say about it.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class NodeResource {
  @Inject private PlanBook book;
  @Inject private Reporting reporting;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private OncePerForm once;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @PathParam("code")
  private String code;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public NodeResource() {}

  @GET
  @Path("nodes/{id: [0-9a-f-]{36}}")
  public NodePage show() {
    return page("", List.of());
  }

  @POST
  @Path("nodes/{id: [0-9a-f-]{36}}/comments")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response comment(MultivaluedMap<String, String> sent) {
    return once.run(sent, () -> comment(Typed.of(sent).value("comment")));
  }

  private Response comment(String text) {
    book.tell(here.acting(), code, id);
    return switch (reporting.comment(here.acting(), id, text)) {
      case Checked.Valid<Comment> said -> {
        flash.done(shells.texts().of("plans.comment.done"));
        yield Redirect.to(paths().node(code, id));
      }
      case Checked.Invalid<Comment>(var problems) -> Response.ok(page(text, problems)).build();
    };
  }

  private NodePage page(String typed, List<Problem> problems) {
    var story = book.tell(here.acting(), code, id);
    var today = Calendars.today(clock);
    int year = new PlanQuery(address.getQueryParameters()).year(story.tree().plan().years(), today);
    var view =
        new NodeView(
            story,
            new PlanView.Look(year, today),
            PlanResource.rights(here),
            paths(),
            new PlanWords(shells.texts()));
    return view.page(
        shells.titled(view.title(), view.crumbs(shells.crumb("plans.title", paths().list()))),
        typed,
        problems);
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
