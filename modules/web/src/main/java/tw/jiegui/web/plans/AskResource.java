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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.Absent;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.Gauge;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.core.plans.Question;
import tw.jiegui.core.plans.QuestionDraft;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// Puts a question about one indicator to all schools or some.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/indicators/{id: [0-9a-f-]{36}}/ask")
@RequestScoped
public class AskResource {
  @Inject private PlanBook book;
  @Inject private Asking asking;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private OncePerForm once;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @PathParam("id")
  private UUID id;

  @SuppressWarnings("NullAway.Init")
  public AskResource() {}

  @GET
  public PlanFormPage show() {
    var today = Calendars.today(clock);
    var tree = tree();
    var gauge = gauge(tree);
    int year = tree.plan().years().nearest(today);
    var slot = gauge.course().slots(year).getFirst();
    var usual =
        Typed.NOTHING
            .with("term", gauge.course().calendar().term(slot).notation())
            .with("due_on", today.plusDays(14))
            .with("audience", "ALL")
            .with(
                "text", shells.texts().of("plans.ask.usual", words().of(gauge.indicator().name())));
    return page(usual, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    return once.run(sent, () -> send(Typed.of(sent)));
  }

  private Response send(Typed typed) {
    var draft =
        new QuestionDraft(
            typed.value("term"),
            typed.value("text"),
            typed.value("due_on"),
            typed.value("audience"),
            typed.value("stages"),
            typed.value("codes"));
    return switch (asking.ask(here.acting(), code, id, draft)) {
      case Checked.Valid<Question>(var question) -> {
        flash.done(shells.texts().of("plans.ask.done"));
        yield Redirect.to(paths().question(question.id()));
      }
      case Checked.Invalid<Question>(var problems) ->
          Response.ok(page(typed, problems).with(problems)).build();
    };
  }

  private PlanTree tree() {
    here.acting().require(PlanBook.PLANNERS);
    return book.look(here.acting(), code);
  }

  private Gauge gauge(PlanTree tree) {
    return tree.findGauge(id).orElseThrow(() -> new Absent("indicator", id));
  }

  private PlanFormPage page(Typed typed, List<Problem> problems) {
    var texts = shells.texts();
    var tree = tree();
    var gauge = gauge(tree);
    var form = Form.of(texts, typed.values()).with(words().own(problems));
    var facts =
        List.of(
            SummaryRow.of(
                texts.of("plans.column.indicator"), words().of(gauge.indicator().name())));
    var back = gauge.indicator().nodeId().map(node -> paths().node(code, node));
    var sending =
        new PlanFormPage.Sending(
            paths().indicator(code, id) + "/ask",
            List.of(OncePerForm.key()),
            Button.of(texts.of("plans.ask.button")),
            Link.to(back.orElse(paths().plan(code)), texts.of("plans.cancel")));
    return PlanFormPage.of(
        shells.page(
            "plans.ask.title",
            shells.crumb("plans.title", paths().list()),
            Link.to(paths().plan(code), words().of(tree.plan().name()))),
        PlanFormPage.Intro.of(texts.of("plans.ask.lead"), facts),
        inputs(form, tree, gauge),
        sending);
  }

  private List<Input> inputs(Form form, PlanTree tree, Gauge gauge) {
    var calendar = gauge.course().calendar();
    var terms =
        tree.plan().years().list().stream()
            .flatMap(year -> gauge.course().slots(year).stream())
            .map(slot -> Option.of(calendar.term(slot).notation(), words().slot(calendar, slot)))
            .toList();
    return List.of(
        Input.of(form.select("plans.field.term", terms)),
        Input.of(form.area("plans.field.text").rows(3)),
        Input.of(form.date("plans.field.due_on")),
        Input.of(
            form.radios(
                "plans.field.audience",
                words().options("audience", (Object[]) QuestionDraft.Audience.values()))),
        Input.of(
            form.checkboxes(
                "plans.field.stages", words().options("stage", (Object[]) Stage.values()))),
        Input.of(form.area("plans.field.codes").rows(3)));
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
