package tw.jiegui.core.indicators;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;

/// Indicators share no items, so the least of each adds up to the least of all.
public final class ShortestPath {
  private ShortestPath() {}

  public static Path to(Level level, Standing standing) {
    if (!standing.frame().listsIndicators()) {
      return new Path.Unlisted(level);
    }
    if (level.isReachedBy(standing.achieved(), standing.frame().counts())) {
      return new Path.Reached(level);
    }
    int more = level.optional() - standing.offered().optional();
    return more > 0 ? new Path.TooFew(level, more) : new Path.Steps(level, steps(level, standing));
  }

  private static List<Step> steps(Level level, Standing standing) {
    int more = Math.max(0, level.optional() - standing.achieved().optional());
    return Stream.concat(
            standing.open(true).stream().map(IndicatorState::step),
            standing.open(false).stream()
                .map(IndicatorState::step)
                .sorted(comparing(Step::effort).thenComparing(step -> !step.state().begun()))
                .limit(more))
        .toList();
  }
}
