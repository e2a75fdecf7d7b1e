package tw.jiegui.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// A goal, strategy or action with what stands below it and what measures it.
public record Branch(
    PlanNode node, List<Branch> parts, List<Gauge> gauges, Map<Integer, Bilingual> months) {
  public Branch {
    parts = List.copyOf(parts);
    gauges = List.copyOf(gauges);
  }

  /// In a year in which an action does not run, nothing of it is due.
  public State state(int year, LocalDate today) {
    return node.runsIn(year)
        ? State.of(
            Stream.concat(
                    gauges.stream().map(gauge -> gauge.judge(year, today).state()),
                    parts.stream().map(part -> part.state(year, today)))
                .toList())
        : State.NOT_DUE;
  }

  public Stream<Branch> withAllBelow() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Branch::withAllBelow));
  }

  public boolean isAction() {
    return node.kind() == NodeKind.ACTION;
  }

  /// With those actions alone; what holds none of them is left out.
  Optional<Branch> narrowed(Predicate<Branch> actions) {
    if (isAction()) {
      return actions.test(this) ? Optional.of(this) : Optional.empty();
    }
    var left = parts.stream().flatMap(part -> part.narrowed(actions).stream()).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Branch(node, left, gauges, months));
  }
}
