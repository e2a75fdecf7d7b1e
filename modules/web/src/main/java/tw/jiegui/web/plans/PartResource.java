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
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PartEditor;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.places.Here;

/// Adds, changes, moves and removes the parts of a plan.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class PartResource {
  private static final String NODE = "nodes/{id: [0-9a-f-]{36}}";

  @Inject private PartEditor editor;
  @Inject private EditorPages pages;
  @Inject private OncePerForm once;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public PartResource() {}

  @GET
  @Path("goals/new")
  public PlanFormPage newGoal() {
    return newBelow(null);
  }

  @POST
  @Path("goals/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addGoal(MultivaluedMap<String, String> sent) {
    return addBelow(null, sent);
  }

  @GET
  @Path(NODE + "/parts/new")
  public PlanFormPage newPart(@PathParam("id") UUID id) {
    return newBelow(id);
  }

  private PlanFormPage newBelow(@Nullable UUID parent) {
    var tree = pages.tree(code);
    return pages.page(tree, partFrame(parent, tree), usual(tree).draft());
  }

  @POST
  @Path(NODE + "/parts/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addPart(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return addBelow(id, sent);
  }

  private static Typed usual(PlanTree tree) {
    var years = tree.plan().years();
    return Typed.NOTHING.with("first_year", years.first()).with("last_year", years.last());
  }

  private Response addBelow(@Nullable UUID parent, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return once.run(
        sent,
        () -> {
          var tree = pages.tree(code);
          var frame = partFrame(parent, tree);
          return pages.answer(
              tree, frame, typed, editor.addNode(here.acting(), code, parent, typed.draft()));
        });
  }

  private EditorPages.Frame partFrame(@Nullable UUID parent, PlanTree tree) {
    var kind =
        parent == null
            ? NodeKind.GOAL
            : EditorPages.branch(tree, parent)
                .node()
                .kind()
                .below()
                .orElseThrow(() -> new Absent("plan node", parent));
    String at = parent == null ? pages.paths().plan(code) : pages.paths().node(code, parent);
    return new EditorPages.Frame(
        "plans.part.new." + kind.name().toLowerCase(Locale.ROOT),
        at + (parent == null ? "/goals/new" : "/parts/new"),
        at,
        form -> pages.forms().node(form, kind, tree.plan().years()));
  }

  @GET
  @Path(NODE + "/edit")
  public PlanFormPage node(@PathParam("id") UUID id) {
    var tree = pages.tree(code);
    var branch = EditorPages.branch(tree, id);
    var known = new Typed(Filled.of(branch).values()).with("version", branch.node().version());
    return pages.page(tree, nodeFrame(id, tree), known.draft());
  }

  @POST
  @Path(NODE + "/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response editNode(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    int version = typed.number("version");
    var edited = editor.editNode(here.acting(), code, id, version, typed.draft());
    var tree = pages.tree(code);
    return pages.answer(tree, nodeFrame(id, tree), typed, edited);
  }

  private EditorPages.Frame nodeFrame(UUID id, PlanTree tree) {
    var kind = EditorPages.branch(tree, id).node().kind();
    return new EditorPages.Frame(
        "plans.part.edit",
        pages.paths().node(code, id) + "/edit",
        pages.paths().node(code, id),
        form -> pages.forms().node(form, kind, tree.plan().years()));
  }

  @POST
  @Path(NODE + "/{what: up|down|remove}")
  public Response arrange(@PathParam("id") UUID id, @PathParam("what") String what) {
    if (!what.equals("remove")) {
      editor.move(here.acting(), code, id, what.equals("up"));
      return pages.noted("plans.moved", pages.paths().plan(code));
    }
    return pages.removed(
        editor.removeNode(here.acting(), code, id),
        pages.paths().plan(code),
        pages.paths().node(code, id));
  }

  @POST
  @Path(NODE + "/move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response moveBelow(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var parent = Typed.of(sent).value("parent");
    if (!parent.matches("[0-9a-f-]{36}")) {
      return Redirect.to(pages.paths().node(code, id));
    }
    var moved = editor.moveBelow(here.acting(), code, id, UUID.fromString(parent));
    boolean done = moved instanceof Drafted.Done<?>;
    return pages.noted(
        done ? "plans.moved" : "plans.problem.cannot-stand-there", pages.paths().node(code, id));
  }
}
