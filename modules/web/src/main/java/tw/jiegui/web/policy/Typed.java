package tw.jiegui.web.policy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/// What somebody typed, under the names of its fields.
record Typed(Map<String, String> values) {
  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, several.isEmpty() ? "" : several.getFirst()));
    return new Typed(values);
  }

  Typed with(String field, Object value) {
    var more = new HashMap<>(values);
    more.put(field, value.toString());
    return new Typed(more);
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  int number(String field) {
    return value(field).matches("[0-9]{1,9}") ? Integer.parseInt(value(field)) : -1;
  }
}
