package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A whole plan: goals down to actions, each with its indicators, and those of the plan itself.
public record PlanTree(
    Plan plan, List<Branch> goals, List<Gauge> gauges, SortedMap<Integer, Long> budget) {
  public PlanTree {
    goals = List.copyOf(goals);
    gauges = List.copyOf(gauges);
    budget = new TreeMap<>(budget);
  }

  public State state(int year, LocalDate today) {
    return State.of(
        Stream.concat(
                gauges.stream().map(gauge -> gauge.judge(year, today).state()),
                goals.stream().map(goal -> goal.state(year, today)))
            .toList());
  }

  public Stream<Branch> branches() {
    return goals.stream().flatMap(Branch::withAllBelow);
  }

  public Stream<Branch> actions() {
    return branches().filter(Branch::isAction);
  }

  /// How many actions are in each state.
  public Map<State, Long> count(int year, LocalDate today) {
    var counts = new EnumMap<State, Long>(State.class);
    actions().forEach(action -> counts.merge(action.state(year, today), 1L, Long::sum));
    return counts;
  }

  public Optional<Branch> findBranch(UUID node) {
    return branches().filter(branch -> branch.node().id().equals(node)).findFirst();
  }

  public Stream<Gauge> allGauges() {
    return Stream.concat(gauges.stream(), branches().flatMap(branch -> branch.gauges().stream()));
  }

  public Optional<Gauge> findGauge(UUID indicator) {
    return allGauges().filter(each -> each.indicator().id().equals(indicator)).findFirst();
  }

  /// The way from the goal down to a branch, itself left out.
  public List<Branch> wayTo(Branch branch) {
    return branch
        .node()
        .parentId()
        .flatMap(this::findBranch)
        .map(parent -> Stream.concat(wayTo(parent).stream(), Stream.of(parent)).toList())
        .orElse(List.of());
  }

  public PlanTree narrowed(Predicate<Branch> actions) {
    return new PlanTree(
        plan,
        goals.stream().flatMap(goal -> goal.narrowed(actions).stream()).toList(),
        gauges,
        budget);
  }
}
