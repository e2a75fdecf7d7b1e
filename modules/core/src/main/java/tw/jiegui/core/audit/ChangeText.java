package tw.jiegui.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/// The named values of a change as one line of JSON, in the order of their names.
final class ChangeText {
  private ChangeText() {}

  static String write(Map<String, String> values) {
    if (values.isEmpty()) {
      return "";
    }
    var json = Json.createObjectBuilder();
    new TreeMap<>(values).forEach(json::add);
    return json.build().toString();
  }

  static Map<String, String> read(String line) {
    if (line.isEmpty()) {
      return Map.of();
    }
    var values = new TreeMap<String, String>();
    try (var reader = Json.createReader(new StringReader(line))) {
      JsonObject json = reader.readObject();
      json.forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
    }
    return values;
  }
}
