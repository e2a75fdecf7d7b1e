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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Draft;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.NodeKind;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// Changes a plan, its parts and its indicators.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class EditorResource {
  private static final String NODE = "nodes/{id: [0-9a-f-]{36}}";
  private static final String INDICATOR = "indicators/{id: [0-9a-f-]{36}}";

  @Inject private PlanBook book;
  @Inject private PlanEditor editor;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public EditorResource() {}

  /// What a form is for: its title, its inputs, where it goes and where its way back leads.
  private record Frame(
      String titleKey, String address, String back, Function<Form, List<Input>> inputs) {}

  @GET
  @Path("edit")
  public PlanFormPage plan() {
    return page(planFrame(tree()), EditForms.known(tree()), List.of());
  }

  @POST
  @Path("edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var drafted =
        editor.describe(here.acting(), code, typed.number("version"), new Draft(typed.values()));
    return answer(planFrame(tree()), typed, drafted);
  }

  private Frame planFrame(PlanTree tree) {
    var years = tree.plan().years();
    return new Frame(
        "plans.edit",
        paths().of(tree.plan(), "edit"),
        paths().plan(code),
        form ->
            Stream.concat(forms().head(form).stream(), forms().budget(form, years).stream())
                .toList());
  }

  @POST
  @Path("{what: archive|restore}")
  public Response archive(@PathParam("what") String what) {
    editor.archive(here.acting(), code, what.equals("archive"));
    flash.done(shells.texts().of("plans." + what + ".done"));
    return Redirect.to(paths().plan(code));
  }

  @GET
  @Path("goals/new")
  public PlanFormPage newGoal() {
    return page(partFrame(null, tree()), newPart(tree()), List.of());
  }

  @POST
  @Path("goals/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addGoal(MultivaluedMap<String, String> sent) {
    return addPart(null, Typed.of(sent));
  }

  @GET
  @Path(NODE + "/parts/new")
  public PlanFormPage newPart(@PathParam("id") UUID id) {
    return page(partFrame(id, tree()), newPart(tree()), List.of());
  }

  @POST
  @Path(NODE + "/parts/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addPart(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return addPart(id, Typed.of(sent));
  }

  private static Typed newPart(PlanTree tree) {
    var years = tree.plan().years();
    return Typed.NOTHING.with("first_year", years.first()).with("last_year", years.last());
  }

  private Response addPart(@Nullable UUID parent, Typed typed) {
    var frame = partFrame(parent, tree());
    var drafted = editor.addNode(here.acting(), code, parent, new Draft(typed.values()));
    return answer(frame, typed, drafted);
  }

  private Frame partFrame(@Nullable UUID parent, PlanTree tree) {
    var kind =
        parent == null
            ? NodeKind.GOAL
            : branch(tree, parent)
                .node()
                .kind()
                .below()
                .orElseThrow(() -> new Absent("plan node", parent));
    String at = parent == null ? paths().plan(code) : paths().node(code, parent);
    return new Frame(
        "plans.part.new." + kind.name().toLowerCase(Locale.ROOT),
        at + (parent == null ? "/goals/new" : "/parts/new"),
        at,
        form -> forms().node(form, kind, tree.plan().years()));
  }

  @GET
  @Path(NODE + "/edit")
  public PlanFormPage node(@PathParam("id") UUID id) {
    var tree = tree();
    return page(nodeFrame(id, tree), EditForms.known(branch(tree, id)), List.of());
  }

  @POST
  @Path(NODE + "/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response editNode(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var frame = nodeFrame(id, tree());
    var draft = new Draft(typed.values());
    return answer(
        frame, typed, editor.editNode(here.acting(), code, id, typed.number("version"), draft));
  }

  private Frame nodeFrame(UUID id, PlanTree tree) {
    var kind = branch(tree, id).node().kind();
    return new Frame(
        "plans.part.edit",
        paths().node(code, id) + "/edit",
        paths().node(code, id),
        form -> forms().node(form, kind, tree.plan().years()));
  }

  @POST
  @Path(NODE + "/{what: up|down|remove}")
  public Response arrange(@PathParam("id") UUID id, @PathParam("what") String what) {
    if (!what.equals("remove")) {
      editor.move(here.acting(), code, id, what.equals("up"));
      flash.done(shells.texts().of("plans.moved"));
      return Redirect.to(paths().plan(code));
    }
    return removed(
        editor.removeNode(here.acting(), code, id), paths().plan(code), paths().node(code, id));
  }

  @POST
  @Path(NODE + "/move")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response moveBelow(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var parent = Typed.of(sent).value("parent");
    if (!parent.matches("[0-9a-f-]{36}")) {
      return Redirect.to(paths().node(code, id));
    }
    var moved = editor.moveBelow(here.acting(), code, id, UUID.fromString(parent));
    flash.note(
        shells
            .texts()
            .of(
                moved instanceof Drafted.Done<?>
                    ? "plans.moved"
                    : "plans.problem.cannot-stand-there"));
    return Redirect.to(paths().node(code, id));
  }

  @GET
  @Path("indicators/new")
  public PlanFormPage newIndicator() {
    return page(newIndicatorFrame(null, tree()), usualIndicator(), List.of());
  }

  @POST
  @Path("indicators/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addIndicator(MultivaluedMap<String, String> sent) {
    return addIndicator(null, Typed.of(sent));
  }

  @GET
  @Path(NODE + "/indicators/new")
  public PlanFormPage newIndicator(@PathParam("id") UUID id) {
    var tree = tree();
    branch(tree, id);
    return page(newIndicatorFrame(id, tree), usualIndicator(), List.of());
  }

  @POST
  @Path(NODE + "/indicators/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response addIndicator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    return addIndicator(id, Typed.of(sent));
  }

  private static Typed usualIndicator() {
    return Typed.NOTHING.with("kind", "COUNT").with("direction", "UP").with("rhythm", "YEAR");
  }

  private Response addIndicator(@Nullable UUID node, Typed typed) {
    var frame = newIndicatorFrame(node, tree());
    var draft = new Draft(typed.values());
    return answer(frame, typed, editor.addIndicator(here.acting(), code, node, draft));
  }

  private Frame newIndicatorFrame(@Nullable UUID node, PlanTree tree) {
    String at = node == null ? paths().plan(code) : paths().node(code, node);
    return new Frame(
        "plans.indicator.new",
        at + "/indicators/new",
        at,
        form -> forms().indicator(form, tree.plan().years(), book.listMetrics()));
  }

  @GET
  @Path(INDICATOR + "/edit")
  public PlanFormPage indicator(@PathParam("id") UUID id) {
    var tree = tree();
    return page(indicatorFrame(id, tree), EditForms.known(gauge(tree, id)), List.of());
  }

  @POST
  @Path(INDICATOR + "/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response editIndicator(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var frame = indicatorFrame(id, tree());
    var draft = new Draft(typed.values());
    return answer(
        frame,
        typed,
        editor.editIndicator(here.acting(), code, id, typed.number("version"), draft));
  }

  private Frame indicatorFrame(UUID id, PlanTree tree) {
    return new Frame(
        "plans.indicator.edit",
        paths().indicator(code, id) + "/edit",
        back(gauge(tree, id)),
        form -> forms().indicator(form, tree.plan().years(), book.listMetrics()));
  }

  @POST
  @Path(INDICATOR + "/remove")
  public Response removeIndicator(@PathParam("id") UUID id) {
    String back = back(gauge(tree(), id));
    return removed(editor.removeIndicator(here.acting(), code, id), back, back);
  }

  private String back(Gauge gauge) {
    return gauge
        .indicator()
        .nodeId()
        .map(node -> paths().node(code, node))
        .orElse(paths().plan(code));
  }

  private <T> Response removed(Drafted<T> drafted, String done, String otherwise) {
    boolean gone = drafted instanceof Drafted.Done<T>;
    flash.note(shells.texts().of(gone ? "plans.removed" : "plans.problem.has-parts"));
    return Redirect.to(gone ? done : otherwise);
  }

  private <T> Response answer(Frame frame, Typed typed, Drafted<T> drafted) {
    return switch (drafted) {
      case Drafted.Done<T> done -> {
        flash.done(shells.texts().of("plans.saved"));
        yield Redirect.to(frame.back());
      }
      case Drafted.Invalid<T>(var problems) ->
          Response.ok(page(frame, typed, problems).with(problems)).build();
      case Drafted.ChangedMeanwhile<T>(var now, var version, var touch) -> {
        String who = shells.texts().of("plans.edit.conflict", words().touch(touch));
        var again = typed.with("version", version);
        yield Response.ok(page(frame, again, List.of()).conflict(who)).build();
      }
    };
  }

  private PlanFormPage page(Frame frame, Typed typed, List<Problem> problems) {
    here.acting().require(PlanBook.PLANNERS);
    var texts = shells.texts();
    var form = Form.of(texts, typed.values()).with(words().own(problems));
    return PlanFormPage.of(
        shells.page(
            frame.titleKey(),
            shells.crumb("plans.title", paths().list()),
            Link.to(paths().plan(code), words().of(tree().plan().name()))),
        PlanFormPage.Intro.of(texts.of("plans.edit.lead"), List.of()),
        frame.inputs().apply(form),
        new PlanFormPage.Sending(
            frame.address(),
            List.of(Hidden.version(typed.number("version"))),
            Button.of(texts.of("plans.save")),
            Link.to(frame.back(), texts.of("plans.cancel"))));
  }

  private PlanTree tree() {
    here.acting().require(PlanBook.PLANNERS);
    return book.look(here.acting(), code);
  }

  private static Branch branch(PlanTree tree, UUID id) {
    return tree.findBranch(id).orElseThrow(() -> new Absent("plan node", id));
  }

  private static Gauge gauge(PlanTree tree, UUID id) {
    return tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
  }

  private EditForms forms() {
    return new EditForms(words());
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
