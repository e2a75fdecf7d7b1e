package tw.jiegui.web.facts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// What somebody typed, under the names of its fields; several choices of one field
/// comma-separated.
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

  List<UUID> ids(String field) {
    return new TreeSet<>(List.of(value(field).split(",")))
        .stream().filter(each -> each.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
  }
}
