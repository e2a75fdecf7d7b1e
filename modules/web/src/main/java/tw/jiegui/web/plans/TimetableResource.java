package tw.jiegui.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.plans.Branch;
import tw.jiegui.core.plans.Plan;
import tw.jiegui.core.plans.PlanBook;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.EmptyState;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Shells;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.places.Here;

@Path("{authority}/plans/{code: [a-z0-9-]{1,60}}/timetable")
@RequestScoped
public class TimetableResource {
  @Inject private PlanBook book;
  @Inject private Shells shells;
  @Inject private Here here;

  @SuppressWarnings("NullAway.Init")
  public TimetableResource() {}

  @GET
  public TimetablePage show(@PathParam("code") String code) {
    var texts = shells.texts();
    var tree = book.look(here.acting(), code);
    var plan = tree.plan();
    return new TimetablePage(
        shells.page(
            "plans.timetable",
            shells.crumb("plans.title", paths().list()),
            Link.to(paths().plan(plan), new PlanWords(texts).of(plan.name()))),
        new TableHead(
            texts.of("plans.timetable"),
            Stream.concat(
                    Stream.of(Column.of(texts.of("plans.column.action"))),
                    months(plan).mapToObj(month -> Column.of(texts.of("plans.month." + month))))
                .toList()),
        tree.actions()
            .filter(action -> !action.months().isEmpty())
            .map(action -> row(plan, action))
            .toList(),
        EmptyState.of(texts.of("plans.timetable.none.title"), texts.of("plans.timetable.none")));
  }

  private TimetablePage.Row row(Plan plan, Branch action) {
    var words = new PlanWords(shells.texts());
    List<String> cells =
        months(plan)
            .mapToObj(
                month -> Optional.ofNullable(action.months().get(month)).map(words::of).orElse(""))
            .toList();
    return new TimetablePage.Row(
        Link.to(paths().node(plan, action.node()), words.numbered(action.node())), cells);
  }

  private static IntStream months(Plan plan) {
    return NodeView.inOrder(plan.years().calendar());
  }

  private PlanPaths paths() {
    return new PlanPaths(here.acting().authority());
  }
}
