package tw.jiegui.web.plans;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import tw.jiegui.core.plans.Draft;

/// What somebody typed, under the names of its fields; several answers to one stand
/// comma-separated.
record Typed(Map<String, String> values) {
  static final Typed NOTHING = new Typed(Map.of());

  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, String.join(",", several)));
    return new Typed(values);
  }

  Typed with(String field, Object value) {
    var more = new HashMap<>(values);
    more.put(field, value.toString());
    return new Typed(more);
  }

  Draft draft() {
    return new Draft(values);
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  /// What is no number was never put into the form by us.
  int number(String field) {
    return value(field).matches("[0-9]{1,9}") ? Integer.parseInt(value(field)) : 0;
  }
}
