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
import java.util.UUID;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Answered;
import tw.jiegui.core.plans.Asking;
import tw.jiegui.core.plans.Sayings;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Hidden;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.SummaryRow;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// A school answers a question of its authority, and may change its answer until that is closed.
@Path("{authority}/questions/{id: [0-9a-f-]{36}}/answers/{school: [0-9a-f-]{36}}")
@RequestScoped
public class AnswerResource {
  @Inject private Asking asking;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;

  @PathParam("id")
  private UUID id;

  @PathParam("school")
  private UUID school;

  @SuppressWarnings("NullAway.Init")
  public AnswerResource() {}

  @GET
  public PlanFormPage show() {
    var put = asking.lookAt(here.acting(), id, school);
    var typed = Typed.NOTHING.with("version", put.answer().version());
    return page(
        put,
        put.answer()
            .answer()
            .map(said -> typed.with("value", Sayings.plain(said.value())).with("note", said.note()))
            .orElse(typed),
        List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    var seen = new Asking.Seen(id, school, typed.number("version"));
    var answered = asking.answer(here.acting(), seen, typed.value("value"), typed.value("note"));
    return switch (answered) {
      case Answered.Done done -> {
        flash.done(shells.texts().of("plans.answer.done"));
        yield Redirect.to(paths().questions());
      }
      case Answered.Closed closed -> {
        flash.note(shells.texts().of("plans.answer.closed"));
        yield Redirect.to(paths().questions());
      }
      case Answered.Invalid(var problems) ->
          Response.ok(page(put(), typed, problems).with(problems)).build();
      case Answered.ChangedMeanwhile(var now) -> {
        var who = now.answered().map(words()::touch).orElse("");
        var again = typed.with("version", now.version());
        String stands = shells.texts().of("plans.answer.conflict", who);
        yield Response.ok(page(put(), again, List.of()).conflict(stands)).build();
      }
    };
  }

  private Asking.Put put() {
    return asking.lookAt(here.acting(), id, school);
  }

  private PlanFormPage page(Asking.Put put, Typed typed, List<Problem> problems) {
    var texts = shells.texts();
    var form = Form.of(texts, typed.values()).with(words().own(problems));
    var content = put.inquiry().question().content();
    var course = put.inquiry().gauge().course();
    var identity = put.school().identity();
    var facts =
        List.of(
            row("school", texts.choose(identity.nameZh(), identity.nameEn())),
            row("question", content.text()),
            row("indicator", words().of(put.inquiry().gauge().indicator().name())),
            row("year", words().slot(course.calendar(), content.slot())),
            row("due", words().day(content.dueOn())));
    return PlanFormPage.of(
        shells.page(
            "plans.answer.title", shells.crumb("plans.questions.title", paths().questions())),
        PlanFormPage.Intro.of(texts.of("plans.answer.lead"), facts),
        List.of(
            new ValueInput(course, words()).of(form),
            Input.of(form.area("plans.field.note").rows(3))),
        new PlanFormPage.Sending(
            paths().answer(id, school),
            List.of(Hidden.version(typed.number("version"))),
            Button.of(texts.of("plans.answer.button")),
            Link.to(paths().questions(), texts.of("plans.cancel"))));
  }

  private SummaryRow row(String name, String value) {
    return SummaryRow.of(shells.texts().of("plans.column." + name), value);
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
