package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import tw.jiegui.core.authority.Calendars;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.core.plans.PlanTree;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.Tag;
import tw.jiegui.web.places.Here;

@Path("{authority}/plans")
@RequestScoped
public class PlanListResource {
  @Inject private PlanBook book;
  @Inject private Shells shells;
  @Inject private Here here;
  @Inject private InstantSource clock;

  @SuppressWarnings("NullAway.Init")
  public PlanListResource() {}

  @GET
  public PlanListPage list() {
    var texts = shells.texts();
    var paths = new PlanPaths(here.acting().authority());
    boolean keeps = here.acting().is(PlanBook.PLANNERS);
    return new PlanListPage(
        shells.page("plans.title"),
        book.list(here.acting()).stream().map(tree -> entry(tree, paths)).toList(),
        EmptyState.of(
            texts.of("plans.none.title"), texts.of(keeps ? "plans.none.keeper" : "plans.none")),
        keeps ? List.of(Link.to(paths.create(), texts.of("plans.new.title"))) : List.of());
  }

  private PlanListPage.Entry entry(PlanTree tree, PlanPaths paths) {
    var words = new PlanWords(shells.texts());
    var today = Calendars.today(clock);
    var plan = tree.plan();
    int year = plan.years().nearest(today);
    return new PlanListPage.Entry(
        Link.to(paths.plan(plan), words.of(plan.name())),
        words.years(plan.years()),
        plan.isArchived()
            ? new Tag(shells.texts().of("plans.archived"), Tag.Colour.GREY)
            : words.state(tree.state(year, today)),
        PlanView.counts(tree, year, today, words));
  }
}
