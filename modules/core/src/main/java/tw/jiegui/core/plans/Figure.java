package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody states: the number itself, or for a ratio a part and what it is a part of.
public record Figure(BigDecimal value, @Nullable BigDecimal base) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Figure of(BigDecimal value) {
    return new Figure(value, null);
  }

  /// The number that is held against the target.
  public BigDecimal counted(IndicatorKind kind) {
    var whole = base;
    if (whole == null || whole.signum() == 0 || !kind.isRatio()) {
      return value;
    }
    var part = kind == IndicatorKind.RISE ? value.subtract(whole) : value;
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  public Optional<BigDecimal> findBase() {
    return Optional.ofNullable(base);
  }
}
