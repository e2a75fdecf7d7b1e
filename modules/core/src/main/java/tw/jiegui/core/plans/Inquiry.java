package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.schools.School;

/// A question with what became of it: the schools it was put to, and what they say.
public record Inquiry(
    Question question,
    PlanTree tree,
    Gauge gauge,
    List<Return> returns,
    Map<UUID, School> schools) {
  public Inquiry {
    returns = List.copyOf(returns);
    schools = Map.copyOf(schools);
  }

  public long answered() {
    return values().size();
  }

  /// What the answers come to for the authority: a sum of numbers, the mean of percentages.
  public Optional<BigDecimal> total() {
    if (values().isEmpty()) {
      return Optional.empty();
    }
    return switch (gauge.course().nature().kind()) {
      case COUNT, CUMULATIVE -> Optional.of(sum());
      case PERCENTAGE, RISE ->
          Optional.of(sum().divide(BigDecimal.valueOf(values().size()), 2, RoundingMode.HALF_UP));
      case LEVEL, MILESTONE, TEXT -> Optional.empty();
    };
  }

  private BigDecimal sum() {
    return values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<BigDecimal> values() {
    return returns.stream()
        .flatMap(each -> each.answer().stream())
        .map(Return.Answer::value)
        .toList();
  }

  public Optional<Return> find(UUID school) {
    return returns.stream().filter(each -> each.schoolId().equals(school)).findFirst();
  }
}
