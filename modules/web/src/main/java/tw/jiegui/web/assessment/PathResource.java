package tw.jiegui.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import java.util.List;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Path;
import tw.jiegui.core.indicators.Saying;
import tw.jiegui.core.indicators.ShortestPath;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.indicators.Step;
import tw.jiegui.web.assessment.Binders.Open;
import tw.jiegui.web.pages.Link;
import tw.jiegui.web.pages.Tag;

@jakarta.ws.rs.Path(AssessmentPaths.FOLDER + "/path")
@RequestScoped
public class PathResource {
  @Inject private Binders binders;

  @SuppressWarnings("NullAway.Init")
  public PathResource() {}

  @GET
  public PathPage show(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @PathParam("frame") String frame) {
    var open = binders.open(Binders.folder(code, year, frame));
    var standing = open.sight().standing();
    return new PathPage(
        binders.shell(
            open.paths(), open.school(), open.words().text("path.title"), binders.list(open)),
        open.words().text("path.lead"),
        open.sight().frame().levels().stream().map(level -> way(open, standing, level)).toList());
  }

  private static PathPage.Way way(Open open, Standing standing, Level level) {
    var words = open.words();
    var path = ShortestPath.to(level, standing);
    boolean reached = path instanceof Path.Reached;
    return new PathPage.Way(
        "level-" + level.key(),
        words.of(level.name()),
        new Tag(
            words.text(reached ? "reached" : "not-reached"),
            reached ? Tag.Colour.GREEN : Tag.Colour.GREY),
        words.of(Saying.of(standing, path)),
        path instanceof Path.Steps steps
            ? steps.steps().stream().map(step -> step(open, step)).toList()
            : List.of());
  }

  private static PathPage.Step step(Open open, Step step) {
    var words = open.words();
    var indicator = step.indicator();
    return new PathPage.Step(
        Link.to(
            open.paths().sheet(indicator.key()),
            words.text("indicator", indicator.key(), words.of(indicator.words().name()))),
        words.mandatory(indicator.mandatory()),
        step.state().nearlyMet() ? words.text("nearly") : "",
        step.items().stream()
            .map(
                item ->
                    Link.to(
                        open.paths().item(indicator.key(), item.item().key()),
                        words.text("add", words.of(item.missing()))))
            .toList());
  }
}
