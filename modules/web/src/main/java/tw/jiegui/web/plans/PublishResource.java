package tw.jiegui.web.plans;

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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanShowcase;
import tw.jiegui.core.plans.Years;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Flash;
import tw.jiegui.web.pages.Form;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Option;
import tw.jiegui.web.pages.Redirect;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.papers.PaperFormat;
import tw.jiegui.web.places.Here;
import tw.jiegui.web.plans.PlanFormPage.Input;

/// Shows a plan's progress of a year to everybody, or no longer; and the year's report to take
/// away.
@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class PublishResource {
  @Inject private PlanBook book;
  @Inject private PlanShowcase showcase;
  @Inject private Shells shells;
  @Inject private Flash flash;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @PathParam("code")
  private String code;

  @SuppressWarnings("NullAway.Init")
  public PublishResource() {}

  @GET
  @Path("publish")
  public PlanFormPage show() {
    here.acting().require(PlanBook.PLANNERS);
    var texts = shells.texts();
    var plan = book.look(here.acting(), code).plan();
    int year = plan.years().nearest(Calendars.today(clock));
    var form = Form.of(texts, Map.of("year", String.valueOf(year), "shown", "yes"));
    return PlanFormPage.of(
        shells.page(
            "plans.publish",
            shells.crumb("plans.title", paths().list()),
            Link.to(paths().plan(code), words().of(plan.name()))),
        PlanFormPage.Intro.of(texts.of("plans.publish.lead"), List.of()),
        List.of(
            Input.of(form.select("plans.filter.year", years(plan.years()))),
            Input.of(form.radios("plans.field.shown", words().options("shown", "yes", "no")))),
        new PlanFormPage.Sending(
            paths().plan(code) + "/publish",
            List.of(),
            Button.of(texts.of("plans.save")),
            Link.to(paths().plan(code), texts.of("plans.cancel"))));
  }

  private List<Option> years(Years years) {
    return years.list().stream()
        .map(year -> Option.of(String.valueOf(year), words().year(years.calendar(), year)))
        .toList();
  }

  @POST
  @Path("publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(MultivaluedMap<String, String> sent) {
    var typed = Typed.of(sent);
    int chosen = typed.number("year");
    if (typed.value("shown").equals("no")) {
      showcase.unpublish(here.acting(), code, chosen);
      flash.done(shells.texts().of("plans.unpublish.done"));
    } else {
      showcase.publish(here.acting(), code, chosen);
      flash.done(
          shells.texts().of("plans.publish.done"),
          Link.to("/progress", shells.texts().of("plans.progress.title")));
    }
    return Redirect.to(paths().plan(code));
  }

  @GET
  @Path("report.{format: odt|pdf}")
  public Response report(
      @PathParam("format") String format, @QueryParam("year") @DefaultValue("") String typed) {
    here.acting().require(PlanBook.STAFF);
    var tree = book.look(here.acting(), code);
    var today = Calendars.today(clock);
    int year =
        typed.matches("[0-9]{1,3}") && tree.plan().years().contains(Integer.parseInt(typed))
            ? Integer.parseInt(typed)
            : tree.plan().years().nearest(today);
    var look = new PlanView.Look(year, today);
    return PaperFormat.of(format)
        .download(
            code + "-" + year, new YearReport(tree, look, words()).in(PaperFormat.of(format)));
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
