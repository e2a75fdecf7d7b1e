package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.pages.Button;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.places.Here;

@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}")
@RequestScoped
public class PlanResource {
  @Inject private PlanBook book;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @Context private UriInfo address;

  @SuppressWarnings("NullAway.Init")
  public PlanResource() {}

  @GET
  public PlanPage show(@PathParam("code") String code) {
    var tree = book.look(here.acting(), code);
    var today = Calendars.today(clock);
    var query = new PlanQuery(address.getQueryParameters());
    int year = query.year(tree.plan().years(), today);
    var view = new PlanView(tree, new PlanView.Look(year, today), paths(), words());
    var narrowed = query.filter().narrow(tree, year, today);
    return new PlanPage(
        shells.titled(words().of(tree.plan().name()), shells.crumb("plans.title", paths().list())),
        view.summary(),
        query.form(tree, today, paths(), words()),
        view.tree(narrowed),
        gauges(tree),
        new PlanPage.Sides(actions(tree.plan()), doings(tree.plan()), files(code, year)));
  }

  private List<GaugeView> gauges(PlanTree tree) {
    var views = new GaugeViews(tree.plan(), Calendars.today(clock), rights(here), paths(), words());
    return tree.gauges().stream().map(views::view).toList();
  }

  static GaugeViews.Rights rights(Here here) {
    if (here.acting().is(PlanBook.PLANNERS)) {
      return GaugeViews.Rights.KEEP;
    }
    return here.acting().is(PlanBook.STAFF)
        ? GaugeViews.Rights.LOOK_CLOSELY
        : GaugeViews.Rights.LOOK;
  }

  private List<Link> actions(Plan plan) {
    var texts = shells.texts();
    var timetable = Link.to(paths().of(plan, "timetable"), texts.of("plans.timetable"));
    return here.acting().is(PlanBook.PLANNERS)
        ? List.of(
            timetable,
            Link.to(paths().questions(), texts.of("plans.questions.title")),
            Link.to(paths().of(plan, "figures"), texts.of("plans.import.title")),
            Link.to(paths().of(plan, "publish"), texts.of("plans.publish")),
            Link.to(paths().of(plan, "edit"), texts.of("plans.edit")),
            Link.to(paths().of(plan, "goals/new"), texts.of("plans.part.new.goal")),
            Link.to(paths().of(plan, "indicators/new"), texts.of("plans.indicator.new")))
        : List.of(timetable);
  }

  private List<Link> files(String plan, int year) {
    return here.acting().is(PlanBook.STAFF)
        ? Stream.concat(reports(plan, year), tables(plan)).toList()
        : List.of();
  }

  private Stream<Link> reports(String plan, int year) {
    return Stream.of("pdf", "odt")
        .map(
            format ->
                Link.to(
                    paths().plan(plan) + "/report.%s?year=%d".formatted(format, year),
                    shells.texts().of("plans.report.file." + format)));
  }

  private Stream<Link> tables(String plan) {
    return Stream.of("csv", "ods")
        .map(
            format ->
                Link.to(
                    paths().plan(plan) + "/figures/export." + format,
                    shells.texts().of("plans.export." + format)));
  }

  /// To put a plan away, or take it out again.
  private List<QuestionPage.Doing> doings(Plan plan) {
    String what = plan.isArchived() ? "restore" : "archive";
    return here.acting().is(PlanBook.PLANNERS)
        ? List.of(
            new QuestionPage.Doing(
                paths().of(plan, what),
                Button.second(shells.texts().of("plans." + what + ".button"))))
        : List.of();
  }

  private PlanWords words() {
    return new PlanWords(shells.texts());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
