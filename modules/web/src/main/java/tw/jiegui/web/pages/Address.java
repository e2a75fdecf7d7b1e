package tw.jiegui.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A path with its query, for links that keep the reader's filter while they change one thing.
public record Address(String path, Map<String, String> query) {
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /// A blank value leaves the parameter out.
  public Address with(String name, Object value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.remove(name);
    if (!value.toString().isBlank()) {
      changed.put(name, value.toString());
    }
    return new Address(path, changed);
  }

  @Override
  public String toString() {
    return query.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", query.isEmpty() ? path : path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
