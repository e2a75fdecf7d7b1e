package tw.jiegui.core.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.schools.Stage;

/// A plan as it is shipped: goals or axes, strategies, actions, and the indicators at each of them.
public record PlanFile(
    Head head, List<IndicatorPart> indicators, List<Part> goals, List<Bilingual> aims) {
  public PlanFile {
    indicators = List.copyOf(indicators);
    goals = List.copyOf(goals);
    aims = List.copyOf(aims);
  }

  public record Head(
      String id,
      Bilingual name,
      Years years,
      Citation source,
      Map<NodeKind, Bilingual> words,
      Map<Integer, Long> budget) {}

  /// A goal, strategy or action, with what stands below it.
  public record Part(
      NodeKind kind,
      String number,
      Bilingual name,
      @Nullable Bilingual about,
      Action action,
      List<IndicatorPart> indicators,
      List<Part> parts) {
    public Part {
      indicators = List.copyOf(indicators);
      parts = List.copyOf(parts);
    }

    Stream<Part> withAllBelow() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::withAllBelow));
    }
  }

  /// What only an action says of itself.
  public record Action(
      Set<Stage> stages, Years runs, Map<Integer, Bilingual> months, @Nullable Citation source) {}

  public record IndicatorPart(
      String id,
      Bilingual name,
      Course.Nature nature,
      @Nullable Stage stage,
      @Nullable Bilingual base,
      @Nullable Bilingual note,
      String metric,
      Map<Integer, Aim> targets) {}

  public Stream<Part> listParts(NodeKind kind) {
    return goals.stream().flatMap(Part::withAllBelow).filter(part -> part.kind() == kind);
  }

  public Stream<IndicatorPart> listIndicators() {
    return Stream.concat(
        indicators.stream(),
        goals.stream().flatMap(Part::withAllBelow).flatMap(part -> part.indicators().stream()));
  }

  public Optional<IndicatorPart> findIndicator(String id) {
    return listIndicators().filter(each -> each.id().equals(id)).findFirst();
  }

  public Stream<Citation> citations() {
    return Stream.concat(
        Stream.of(head.source()),
        listParts(NodeKind.ACTION).flatMap(part -> Stream.ofNullable(part.action().source())));
  }
}
