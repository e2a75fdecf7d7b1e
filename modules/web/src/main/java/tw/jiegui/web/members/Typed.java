package tw.jiegui.web.members;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.paging.Paging;

/// What somebody typed, under the names of its fields.
record Typed(Map<String, String> values) {
  static final Typed NOTHING = new Typed(Map.of());

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

  Paging paging(int usual) {
    int size = number("size");
    return Paging.clamped(Math.max(1, number("page")), size < 1 ? usual : size);
  }

  /// Pages pass over what they cannot read; a program is told.
  Optional<Problem> unread(String field, boolean isRead, String code) {
    return isRead || value(field).isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of(field, code, value(field)));
  }

  List<Problem> unreadCounts() {
    return Stream.of("page", "size")
        .flatMap(field -> unread(field, number(field) > 0, "not-a-count").stream())
        .toList();
  }
}
