package tw.jiegui.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Named things in the order in which the authority lists them.
final class Items {
  private Items() {}

  static <T> Map<String, T> keep(Map<String, T> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one item");
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }
}
