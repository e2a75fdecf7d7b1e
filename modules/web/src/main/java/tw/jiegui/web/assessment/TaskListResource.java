package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import tw.jiegui.core.assessment.Progress;
import tw.jiegui.core.indicators.Aspect;
import tw.jiegui.core.indicators.IndicatorState;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Saying;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Column;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.TableHead;
import tw.jiegui.web.pages.Tag;

@Path(AssessmentPaths.FOLDER)
@RequestScoped
public class TaskListResource {
  @Inject private Binders binders;

  @SuppressWarnings("NullAway.Init")
  public TaskListResource() {}

  @GET
  public TaskListPage show(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @PathParam("frame") String frame) {
    var open = binders.open(Binders.folder(code, year, frame));
    var standing = open.sight().standing();
    return new TaskListPage(
        binders.shell(open.paths(), open.school(), binders.list(open).text()),
        standing(open, standing),
        requests(open),
        open.sight().frame().aspects().stream()
            .map(aspect -> section(open, aspect, standing))
            .toList());
  }

  private static TaskListPage.Standing standing(Open open, Standing standing) {
    var words = open.words();
    var levels = open.sight().frame().levels();
    var aim = open.sight().next().orElse(levels.getLast());
    return new TaskListPage.Standing(
        words.name(open.school()),
        words.of(open.sight().frame().head().words().name()),
        words.of(Saying.of(standing, open.sight().path(aim))),
        levels.stream().map(level -> mark(open, standing, level)).toList(),
        Link.to(open.paths().path(), words.text("path.title")));
  }

  private static TaskListPage.Mark mark(Open open, Standing standing, Level level) {
    boolean reached =
        standing.level().filter(each -> each.optional() >= level.optional()).isPresent();
    return new TaskListPage.Mark(
        open.words().of(level.name()),
        new Tag(
            open.words().text(reached ? "reached" : "not-reached"),
            reached ? Tag.Colour.GREEN : Tag.Colour.GREY));
  }

  private static List<Link> requests(Open open) {
    return open.sight().openRequests().stream()
        .map(
            each ->
                Link.to(
                    open.paths().sheet(each.indicator()) + "#remarks",
                    open.words().text("request.line", each.indicator(), each.words().text())))
        .toList();
  }

  private static TaskListPage.Section section(Open open, Aspect aspect, Standing standing) {
    var words = open.words();
    var about = aspect.words().about();
    String name = words.text("aspect", aspect.key(), words.of(aspect.words().name()));
    return new TaskListPage.Section(
        "aspect-" + aspect.key(),
        name,
        about == null ? "" : words.of(about),
        new TableHead(
            name,
            List.of(
                Column.of(words.text("column.indicator")),
                Column.of(words.text("column.state")),
                Column.of(words.text("column.items")),
                Column.of(words.text("judgement")))),
        aspect.indicators().stream()
            .flatMap(each -> standing.find(each.key()).stream())
            .map(state -> row(open, state))
            .toList());
  }

  private static TaskListPage.Row row(Open open, IndicatorState state) {
    var words = open.words();
    var indicator = state.indicator();
    var answer = open.sight().answer(indicator.key());
    long requests =
        open.sight().openRequests().stream()
            .filter(each -> each.indicator().equals(indicator.key()))
            .count();
    int there = state.items().size() - state.open().size();
    return new TaskListPage.Row(
        Link.to(
            open.paths().sheet(indicator.key()),
            words.text("indicator", indicator.key(), words.of(indicator.words().name()))),
        new TaskListPage.Marks(
            words.mandatory(indicator.mandatory()),
            words.state(Progress.of(state).state()),
            requests == 0 ? "" : words.text("requests", requests)),
        words.text("items", there, state.needed()),
        words.judgement(answer.judgement()));
  }
}
