package tw.jiegui.core.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What differs: the named values before and after, equal ones left out.
public record Change(Map<String, String> before, Map<String, String> after) {
  public static final Change NONE = new Change(Map.of(), Map.of());

  public Change {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  public static Change created(Map<String, String> after) {
    return new Change(Map.of(), after);
  }

  public static Change between(Map<String, String> before, Map<String, String> after) {
    var was = new TreeMap<>(before);
    var is = new TreeMap<>(after);
    was.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), after.get(entry.getKey())));
    is.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), before.get(entry.getKey())));
    return new Change(was, is);
  }

  /// The same, told of one thing among several.
  public Change with(String name, String value) {
    var told = new TreeMap<>(after);
    told.put(name, value);
    return new Change(before, told);
  }

  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }
}
