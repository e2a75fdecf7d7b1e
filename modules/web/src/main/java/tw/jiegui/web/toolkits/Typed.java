package tw.jiegui.web.toolkits;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Prose;

/// What somebody typed, under the names of its fields; several choices of one comma-separated.
record Typed(Map<String, String> values) {
  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, String.join(",", several)));
    return new Typed(values);
  }

  static Typed of(Content content) {
    var values = new HashMap<String, String>();
    values.put("kind", content.reach().kind().name().toLowerCase(Locale.ROOT));
    values.put(
        "stages",
        content.reach().stages().stream()
            .map(Stage::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(",")));
    values.put("place", content.reach().place());
    put(values, "zh", content.zh());
    put(values, "en", content.en());
    values.put("links", String.join("\n", content.links()));
    return new Typed(values);
  }

  private static void put(Map<String, String> values, String language, Prose prose) {
    values.put("title_" + language, prose.title());
    values.put("summary_" + language, prose.summary());
    values.put("steps_" + language, prose.steps());
    values.put("example_" + language, prose.example());
    values.put("mistakes_" + language, prose.mistakes());
  }

  Typed with(String field, Object value) {
    var more = new HashMap<>(values);
    more.put(field, value.toString());
    return new Typed(more);
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  int version() {
    return value("version").matches("[0-9]{1,9}") ? Integer.parseInt(value("version")) : -1;
  }

  Optional<UUID> id(String field) {
    return Optional.of(value(field))
        .filter(
            typed -> typed.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"))
        .map(UUID::fromString);
  }
}
