package tw.jiegui.core.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How far apart the judgements of one question are, on the scale from 0 to 1.
public record Differences(int judged, BigDecimal spread) {
  /// From half of the scale on, two people have not seen the same thing: an officer looks himself.
  public static final BigDecimal LARGE = new BigDecimal("0.5");

  static Differences of(Marking marking, Map<UUID, String> judgements) {
    return of(judgements.values().stream().map(marking::points).flatMap(Optional::stream).toList());
  }

  static Differences of(Collection<BigDecimal> points) {
    var least = points.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    var most = points.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    return new Differences(points.size(), most.subtract(least));
  }

  public boolean differ() {
    return spread.signum() > 0;
  }

  public boolean isLarge() {
    return spread.compareTo(LARGE) >= 0;
  }
}
