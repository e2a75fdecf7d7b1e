package tw.jiegui.web.composing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tw.jiegui.core.composing.Sheet;
import tw.jiegui.core.composing.Start;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.JsonText;

/// What programs send of schemes: texts under the names of the fields.
final class SchemeRequest {
  private static final Set<String> START = Set.of("start", "key", "name_zh", "name_en");

  private SchemeRequest() {}

  static Checked<Start> start(String body) {
    return JsonText.read(body, JsonObject.class)
        .then(sent -> texts(sent, START))
        .then(
            texts ->
                Start.check(
                    texts.getOrDefault("start", ""),
                    texts.getOrDefault("key", ""),
                    texts.getOrDefault("name_zh", ""),
                    texts.getOrDefault("name_en", "")));
  }

  /// All fields of a draft; whatever is not sent is empty.
  static Checked<Sheet> sheet(String body) {
    return JsonText.read(body, JsonObject.class)
        .then(
            sent -> {
              var values = new HashMap<String, String>();
              sent.forEach((name, value) -> values.put(name, text(value)));
              var sheet = Sheet.typed(values);
              values.keySet().removeAll(sheet.values().keySet());
              return values.isEmpty()
                  ? new Checked.Valid<>(sheet)
                  : new Checked.Invalid<>(
                      values.keySet().stream()
                          .sorted()
                          .map(name -> Problem.of(name, "unknown-field"))
                          .toList());
            });
  }

  private static Checked<Map<String, String>> texts(JsonObject sent, Set<String> known) {
    var texts = new HashMap<String, String>();
    var problems = new ArrayList<Problem>();
    sent.forEach(
        (name, value) -> {
          texts.put(name, text(value));
          if (!known.contains(name)) {
            problems.add(Problem.of(name, "unknown-field"));
          }
        });
    return problems.isEmpty() ? new Checked.Valid<>(texts) : new Checked.Invalid<>(problems);
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonValue other ->
          other.getValueType() == JsonValue.ValueType.NULL ? "" : other.toString();
    };
  }
}
