package tw.jiegui.web.plans;

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
import java.util.stream.Stream;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.places.Here;

/// Changes what a plan says of itself, and puts it away.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class PlanEditResource {
  @Inject private PlanEditor editor;
  @Inject private EditorPages pages;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public PlanEditResource() {}

  @GET
  @Path("edit")
  public PlanFormPage plan() {
    var tree = pages.tree(code);
    var known = new Typed(Filled.of(tree).values()).with("version", tree.plan().version());
    return pages.page(tree, planFrame(tree), known.draft());
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var drafted = editor.describe(here.acting(), code, typed.number("version"), typed.draft());
    var tree = pages.tree(code);
    return pages.answer(tree, planFrame(tree), typed, drafted);
  }

  private EditorPages.Frame planFrame(PlanTree tree) {
    var years = tree.plan().years();
    return new EditorPages.Frame(
        "plans.edit",
        pages.paths().of(tree.plan(), "edit"),
        pages.paths().plan(code),
        form ->
            Stream.concat(
                    pages.forms().head(form).stream(), pages.forms().budget(form, years).stream())
                .toList());
  }

  @POST
  @Path("{what: archive|restore}")
  public Response archive(@PathParam("what") String what) {
    editor.archive(here.acting(), code, what.equals("archive"));
    return pages.noted("plans." + what + ".done", pages.paths().plan(code));
  }
}
