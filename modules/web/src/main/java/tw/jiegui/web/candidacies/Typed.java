package tw.jiegui.web.candidacies;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tw.jiegui.core.candidacies.Several;

/// What somebody typed, under the names of its fields; several choices of one comma-separated.
record Typed(Map<String, String> values) {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  static final String PAPER = "paper-";

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

  Optional<UUID> id(String field) {
    return Optional.of(value(field)).filter(text -> text.matches(ID)).map(UUID::fromString);
  }

  /// The documents chosen, by the item for which each stands.
  Map<String, UUID> papers() {
    var papers = new HashMap<String, UUID>();
    for (String field : values.keySet()) {
      if (field.startsWith(PAPER)) {
        id(field).ifPresent(id -> papers.put(field.substring(PAPER.length()), id));
      }
    }
    return papers;
  }

  /// Those that were ticked, each with the version that was shown.
  List<Several.Ticked> ticked() {
    return Stream.of(value("ticked").split(",", -1))
        .map(each -> each.split(":", -1))
        .filter(each -> each.length == 2 && each[0].matches(ID) && each[1].matches("[0-9]{1,9}"))
        .map(each -> new Several.Ticked(UUID.fromString(each[0]), Integer.parseInt(each[1])))
        .toList();
  }
}
