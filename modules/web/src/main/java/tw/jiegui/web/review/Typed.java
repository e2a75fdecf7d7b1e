package tw.jiegui.web.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody sent, under the names of its fields.
record Typed(MultivaluedMap<String, String> sent) {
  String value(String field) {
    return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
  }

  List<String> all(String field) {
    return sent.getOrDefault(field, List.of());
  }

  Map<String, String> values() {
    var values = new HashMap<String, String>();
    sent.forEach((name, several) -> values.put(name, String.join(",", several)));
    return values;
  }

  int version() {
    return number("version", -1);
  }

  int number(String field, int usual) {
    return value(field).matches("[0-9]{1,9}") ? Integer.parseInt(value(field)) : usual;
  }

  static Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }

  List<UUID> ids(String field) {
    return all(field).stream().flatMap(each -> id(each).stream()).distinct().toList();
  }
}
