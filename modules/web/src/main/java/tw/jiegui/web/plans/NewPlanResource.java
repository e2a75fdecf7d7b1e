package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.plans.Drafted;
import tw.jiegui.core.plans.Models;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanEditor;
import tw.jiegui.web.once.OncePerForm;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

/// Makes a plan, from nothing or from a copy.
@Path("{authority}/plans/new")
@RequestScoped
public class NewPlanResource {
  @Inject private Models models;
  @Inject private OncePerForm once;
  @Inject private PlanEditor editor;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public NewPlanResource() {}

  @GET
  public PlanFormPage show() {
    int year = SchoolYear.of(Calendars.today(clock)).roc();
    return page(EditForms.usual(year), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> sent) {
    return once.run(sent, () -> make(Typed.of(sent)));
  }

  private Response make(Typed typed) {
    return switch (editor.create(here.acting(), typed.draft())) {
      case Drafted.Done<Plan>(var plan) -> {
        flash.done(shells.texts().of("plans.saved"));
        yield Redirect.to(paths().plan(plan));
      }
      case Drafted.Invalid<Plan>(var problems) ->
          Response.ok(page(typed, problems).with(problems)).build();
      case Drafted.ChangedMeanwhile<Plan> changed ->
          throw new IllegalStateException("nothing was there to change");
    };
  }

  private PlanFormPage page(Typed typed, List<Problem> problems) {
    here.acting().require(PlanBook.PLANNERS);
    var words = new PlanWords(shells.texts());
    var form = Form.of(shells.texts(), typed.values()).with(words.own(problems));
    return PlanFormPage.of(
        shells.page("plans.new.title", shells.crumb("plans.title", paths().list())),
        PlanFormPage.Intro.of(shells.texts().of("plans.new.lead"), List.of()),
        new EditForms(words).plan(form, models.list(here.acting())),
        new PlanFormPage.Sending(
            paths().create(),
            List.of(OncePerForm.key()),
            Button.of(shells.texts().of("plans.new.button")),
            Link.to(paths().list(), shells.texts().of("plans.cancel"))));
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
