package tw.jiegui.core.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of one case. What is not here is unknown, which is not the same as nothing or no.
public record Facts(
    Map<String, BigDecimal> counts,
    Map<String, LocalDate> days,
    Map<String, Boolean> conditions,
    @Nullable Set<String> items) {
  public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of(), null);

  public Facts {
    counts = Map.copyOf(counts);
    days = Map.copyOf(days);
    conditions = Map.copyOf(conditions);
    items = items == null ? null : Set.copyOf(items);
  }

  public Facts with(String metric, BigDecimal count) {
    return new Facts(plus(counts, metric, count), days, conditions, items);
  }

  public Facts with(String event, LocalDate day) {
    return new Facts(counts, plus(days, event, day), conditions, items);
  }

  public Facts with(String condition, boolean holds) {
    return new Facts(counts, days, plus(conditions, condition, holds), items);
  }

  public Facts withItems(Set<String> present) {
    return new Facts(counts, days, conditions, present);
  }

  Optional<BigDecimal> count(String metric) {
    return Optional.ofNullable(counts.get(metric));
  }

  Optional<LocalDate> day(String event) {
    return Optional.ofNullable(days.get(event));
  }

  private static <T> Map<String, T> plus(Map<String, T> all, String key, T value) {
    var more = new HashMap<>(all);
    more.put(key, value);
    return more;
  }
}
