package tw.jiegui.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Reader;

/// The numbers and texts of a rule one by one, so that a form can ask for each in a field.
public final class RuleLeaves {
  /// The way to a value, its keys joined by slashes, and the value.
  public record Leaf(String way, String value, boolean number) {
    public String key() {
      return way.substring(way.lastIndexOf('/') + 1);
    }
  }

  private RuleLeaves() {}

  public static List<Leaf> of(Rule rule) {
    var leaves = new ArrayList<Leaf>();
    gather("", RuleWriter.write(rule), leaves);
    return leaves;
  }

  /// The rule as YAML with other values; what is not typed stays.
  public static String with(Rule rule, Map<String, String> typed) {
    return Notation.line(replace("", RuleWriter.write(rule), typed));
  }

  public static String text(Rule rule) {
    return Notation.document(RuleWriter.write(rule));
  }

  private static void gather(String way, Map<?, ?> map, List<Leaf> leaves) {
    map.forEach(
        (key, value) -> {
          var here = way.isEmpty() ? String.valueOf(key) : way + "/" + key;
          if (value instanceof Map<?, ?> deeper) {
            gather(here, deeper, leaves);
          } else {
            leaves.add(new Leaf(here, String.valueOf(value), value instanceof Number));
          }
        });
  }

  private static Map<String, Object> replace(String way, Map<?, ?> map, Map<String, String> typed) {
    var replaced = new LinkedHashMap<String, Object>();
    map.forEach(
        (key, value) -> {
          var here = way.isEmpty() ? String.valueOf(key) : way + "/" + key;
          replaced.put(
              String.valueOf(key),
              value instanceof Map<?, ?> deeper
                  ? replace(here, deeper, typed)
                  : value(value, typed.get(here)));
        });
    return replaced;
  }

  private static Object value(Object known, @Nullable String typed) {
    if (typed == null) {
      return known;
    }
    var tidy = Reader.tidy(typed);
    if (!(known instanceof Number)) {
      return tidy;
    }
    var plain = tidy.replace(",", "");
    if (plain.matches("-?[0-9]{1,15}")) {
      return Long.parseLong(plain);
    }
    return plain.matches("-?[0-9]{1,9}\\.[0-9]{1,6}") ? (Object) Double.parseDouble(plain) : tidy;
  }
}
