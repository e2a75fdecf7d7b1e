package tw.jiegui.core.indicators;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Values;

/// Which facts show which parts of an item by what stands in their fields: data of the frame, in a
/// closed vocabulary.
public record Suit(
    FactKind kind, Map<String, Set<String>> where, Set<String> with, List<String> shows) {
  public Suit {
    where = Map.copyOf(where);
    with = Set.copyOf(with);
    shows = List.copyOf(shows);
  }

  boolean covers(FactKind other, Values values) {
    return kind == other
        && with.stream().allMatch(field -> isTold(values.text(field)))
        && where.entrySet().stream()
            .allMatch(
                each -> values.several(each.getKey()).stream().anyMatch(each.getValue()::contains));
  }

  /// A number of nobody is as good as none.
  private static boolean isTold(String value) {
    return !value.isEmpty() && !value.equals("0");
  }
}
