package tw.jiegui.core.review;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How much higher or lower a reviewer judges than the others do on the very same questions: the
/// mean of the differences, on the scale from 0 to 1. Below 0 he is the more severe.
public record Severity(UUID reviewer, int compared, BigDecimal deviation) {
  /// One judgement that was handed in.
  public record Given(UUID round, String question, UUID reviewer, BigDecimal points) {}

  private record Asked(UUID round, String question) {}

  /// Those who can be compared with anybody, the most severe first.
  static List<Severity> of(Collection<Given> given) {
    var deviations = new HashMap<UUID, List<BigDecimal>>();
    given.stream()
        .collect(groupingBy(each -> new Asked(each.round(), each.question())))
        .values()
        .forEach(same -> compare(same, deviations));
    return deviations.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Severity::deviation).thenComparing(Severity::reviewer))
        .toList();
  }

  private static void compare(List<Given> same, Map<UUID, List<BigDecimal>> deviations) {
    if (same.size() < 2) {
      return;
    }
    var sum = same.stream().map(Given::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (var each : same) {
      var others = divide(sum.subtract(each.points()), same.size() - 1);
      deviations
          .computeIfAbsent(each.reviewer(), _ -> new ArrayList<>())
          .add(each.points().subtract(others));
    }
  }

  private static Severity of(UUID reviewer, List<BigDecimal> deviations) {
    var sum = deviations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var mean = divide(sum, deviations.size()).setScale(3, RoundingMode.HALF_UP);
    return new Severity(reviewer, deviations.size(), mean);
  }

  private static BigDecimal divide(BigDecimal sum, int by) {
    return sum.divide(BigDecimal.valueOf(by), 6, RoundingMode.HALF_UP);
  }
}
