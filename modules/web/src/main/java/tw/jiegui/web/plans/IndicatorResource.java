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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.Filled;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.IndicatorEditor;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.places.Here;

/// Adds, changes and removes the indicators of a plan.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class IndicatorResource {
  private static final String NODE = "nodes/{id: [0-9a-f-]{36}}";
  private static final String INDICATOR = "indicators/{id: [0-9a-f-]{36}}";
  private static final Typed USUAL =
      Typed.NOTHING.with("kind", "COUNT").with("direction", "UP").with("rhythm", "YEAR");

  @Inject private IndicatorEditor editor;
  @Inject private EditorPages pages;
  @Inject private OncePerForm once;
  @Inject private PlanBook book;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public IndicatorResource() {}

  @GET
  @Path("indicators/new")
  public PlanFormPage newIndicator() {
    var tree = pages.tree(code);
    return pages.page(tree, newIndicatorFrame(null, tree), USUAL.draft());
  }

  @POST
  @Path("indicators/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addIndicator(MultivaluedMap<String, String> sent) {
    return addAt(null, sent);
  }

  @GET
  @Path(NODE + "/indicators/new")
  public PlanFormPage newIndicator(@PathParam("id") UUID id) {
    var tree = pages.tree(code);
    EditorPages.branch(tree, id);
    return pages.page(tree, newIndicatorFrame(id, tree), USUAL.draft());
  }

  @POST
  @Path(NODE + "/indicators/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addIndicator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return addAt(id, sent);
  }

  private Response addAt(@Nullable UUID node, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    return once.run(
        sent,
        () -> {
          var tree = pages.tree(code);
          var frame = newIndicatorFrame(node, tree);
          return pages.answer(
              tree, frame, typed, editor.addIndicator(here.acting(), code, node, typed.draft()));
        });
  }

  private EditorPages.Frame newIndicatorFrame(@Nullable UUID node, PlanTree tree) {
    String at = node == null ? pages.paths().plan(code) : pages.paths().node(code, node);
    return new EditorPages.Frame(
        "plans.indicator.new",
        at + "/indicators/new",
        at,
        form -> pages.forms().indicator(form, tree.plan().years(), book.listMetrics()));
  }

  @GET
  @Path(INDICATOR + "/edit")
  public PlanFormPage indicator(@PathParam("id") UUID id) {
    var tree = pages.tree(code);
    var gauge = EditorPages.gauge(tree, id);
    var known = new Typed(Filled.of(gauge).values()).with("version", gauge.indicator().version());
    return pages.page(tree, indicatorFrame(id, tree), known.draft());
  }

  @POST
  @Path(INDICATOR + "/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response editIndicator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    int version = typed.number("version");
    var edited = editor.editIndicator(here.acting(), code, id, version, typed.draft());
    var tree = pages.tree(code);
    return pages.answer(tree, indicatorFrame(id, tree), typed, edited);
  }

  private EditorPages.Frame indicatorFrame(UUID id, PlanTree tree) {
    return new EditorPages.Frame(
        "plans.indicator.edit",
        pages.paths().indicator(code, id) + "/edit",
        back(EditorPages.gauge(tree, id)),
        form -> pages.forms().indicator(form, tree.plan().years(), book.listMetrics()));
  }

  @POST
  @Path(INDICATOR + "/remove")
  public Response removeIndicator(@PathParam("id") UUID id) {
    String back = back(EditorPages.gauge(pages.tree(code), id));
    return pages.removed(editor.removeIndicator(here.acting(), code, id), back, back);
  }

  private String back(Gauge gauge) {
    return gauge
        .indicator()
        .nodeId()
        .map(node -> pages.paths().node(code, node))
        .orElse(pages.paths().plan(code));
  }
}
