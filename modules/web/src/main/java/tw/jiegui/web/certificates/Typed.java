package tw.jiegui.web.certificates;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.jiegui.core.certificates.Replacement;
import tw.jiegui.core.input.Problem;

/// What somebody typed into one of a page's forms. A field that stands in both has a name of its
/// own in one of them.
record Typed(Map<String, String> values, String prefix) {
  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(MultivaluedMap<String, String> form) {
    var values = new HashMap<String, String>();
    form.forEach((name, several) -> values.put(name, String.join(",", several)));
    return new Typed(values, "");
  }

  Typed prefixed(String before) {
    return new Typed(values, before);
  }

  String value(String field) {
    return values.getOrDefault(prefix + field, "").strip();
  }

  int version() {
    String typed = values.getOrDefault("version", "");
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
  }

  Replacement.Draft draft() {
    return new Replacement.Draft(
        value("name_zh"),
        value("name_en"),
        value("valid_from"),
        value("valid_until"),
        value("reason"));
  }

  /// Beside the fields of this form.
  List<Problem> beside(List<Problem> problems) {
    return problems.stream()
        .map(each -> new Problem(prefix + each.field(), each.code(), each.details()))
        .toList();
  }
}
