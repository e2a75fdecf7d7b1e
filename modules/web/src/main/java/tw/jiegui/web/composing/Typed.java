package tw.jiegui.web.composing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import tw.jiegui.core.composing.Sheet;

/// What somebody sent, under the names of its fields; several choices of one comma-separated.
record Typed(Map<String, String> values) {
  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, String.join(",", several)));
    return new Typed(values);
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  int version() {
    return value("version").matches("[0-9]{1,9}") ? Integer.parseInt(value("version")) : -1;
  }

  /// All but what only travels along.
  Sheet sheet() {
    var fields = new HashMap<>(values);
    fields.remove("version");
    fields.remove("act");
    return Sheet.typed(fields);
  }
}
