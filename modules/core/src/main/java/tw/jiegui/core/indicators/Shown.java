package tw.jiegui.core.indicators;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What a school shows: parts and alternatives by their keys, each so many times.
public record Shown(Map<String, Integer> counted) {
  public static final Shown NOTHING = new Shown(Map.of());

  public Shown {
    counted = Map.copyOf(counted);
  }

  public static Shown of(String... keys) {
    return NOTHING.and(Arrays.asList(keys));
  }

  public Shown and(Iterable<String> keys) {
    var more = new HashMap<>(counted);
    keys.forEach(key -> more.merge(key, 1, Integer::sum));
    return new Shown(more);
  }

  int times(String key) {
    return counted.getOrDefault(key, 0);
  }
}
