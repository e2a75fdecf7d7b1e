package tw.jiegui.web.assessment;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.assessment.Sight;
import tw.jiegui.core.indicators.Level;
import tw.jiegui.core.indicators.Path;
import tw.jiegui.core.indicators.Saying;
import tw.jiegui.core.indicators.ShortestPath;
import tw.jiegui.core.indicators.Standing;
import tw.jiegui.core.indicators.Step;

@Schema(name = "AssessmentPath", description = "The fewest steps to each level")
@JsonbPropertyOrder({"level", "ways"})
public record PathJson(String level, List<WayJson> ways) {
  public PathJson {
    ways = List.copyOf(ways);
  }

  @Schema(name = "WayToLevel")
  @JsonbPropertyOrder({"level", "reached", "says", "steps"})
  public record WayJson(
      @Schema(examples = "basic") String level,
      boolean reached,
      String says,
      List<StepJson> steps) {
    public WayJson {
      steps = List.copyOf(steps);
    }
  }

  @Schema(name = "StepToLevel")
  @JsonbPropertyOrder({"indicator", "items"})
  public record StepJson(String indicator, List<String> items) {
    public StepJson {
      items = List.copyOf(items);
    }
  }

  static PathJson of(Sight sight, AssessmentWords words) {
    var standing = sight.standing();
    return new PathJson(
        standing.level().map(Level::key).orElse(""),
        sight.frame().levels().stream().map(level -> way(level, standing, words)).toList());
  }

  private static WayJson way(Level level, Standing standing, AssessmentWords words) {
    var path = ShortestPath.to(level, standing);
    return new WayJson(
        level.key(),
        path instanceof Path.Reached,
        words.of(Saying.of(standing, path)),
        path instanceof Path.Steps steps
            ? steps.steps().stream().map(PathJson::step).toList()
            : List.of());
  }

  private static StepJson step(Step step) {
    return new StepJson(
        step.indicator().key(), step.items().stream().map(item -> item.item().key()).toList());
  }
}
