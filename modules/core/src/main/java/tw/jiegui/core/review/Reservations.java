package tw.jiegui.core.review;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.policy.Bilingual;

/// What stands against some outcomes of a round. An officer who decides on one of them all the same
/// says why.
public record Reservations(Set<String> outcomes, List<Point> points) {
  public static final String UNEXPLAINED = "review.problem.notwithstanding";

  public static final Reservations NONE = new Reservations(Set.of(), List.of());

  public record Point(Bilingual name, Bilingual why) {}

  public Reservations {
    outcomes = Set.copyOf(outcomes);
    points = List.copyOf(points);
  }

  boolean areAgainst(String outcome) {
    return !points.isEmpty() && outcomes.contains(outcome);
  }

  /// Nobody says why: told with how long a reason is, and the names of the points in both
  /// languages.
  Problem unexplained() {
    return Problem.of(
        Decision.NOTWITHSTANDING,
        UNEXPLAINED,
        Missing.SHORTEST_REASON,
        points.stream().map(point -> point.name().zh()).collect(joining("、")),
        points.stream().map(point -> point.name().en()).collect(joining(", ")));
  }
}
