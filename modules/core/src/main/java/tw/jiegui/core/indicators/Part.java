package tw.jiegui.core.indicators;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;

/// What has to be shown so many times, or by one at least of its alternatives.
public record Part(String key, Bilingual name, int times, List<Alternative> alternatives) {
  public record Alternative(String key, Bilingual name) {}

  public Part {
    alternatives = List.copyOf(alternatives);
  }

  /// By which it can be shown: its own key, or those of its alternatives.
  public List<String> keys() {
    return alternatives.isEmpty()
        ? List.of(key)
        : alternatives.stream().map(Alternative::key).toList();
  }

  int lacking(Shown shown) {
    if (alternatives.isEmpty()) {
      return Math.max(0, times - shown.times(key));
    }
    return alternatives.stream().anyMatch(each -> shown.times(each.key()) > 0) ? 0 : 1;
  }
}
