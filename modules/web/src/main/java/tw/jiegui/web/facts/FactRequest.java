package tw.jiegui.web.facts;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.jiegui.core.authority.SchoolYear;
import tw.jiegui.core.facts.Fact;
import tw.jiegui.core.facts.FactDraft;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.facts.Values;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.api.JsonText;

/// The fields of a fact as a program sends them: text, numbers, yes or no, lists of words.
record FactRequest(FactKind kind, SchoolYear year) {
  Checked<Fact> read(String body) {
    return read(body, Values.NONE);
  }

  /// What the body leaves out stays as it is.
  Checked<Fact> read(String body, Values known) {
    return JsonText.read(body, JsonObject.class).then(sent -> read(sent, known));
  }

  private Checked<Fact> read(JsonObject sent, Values known) {
    var names = kind.fields().stream().map(Field::name).toList();
    var unknown = sent.keySet().stream().filter(name -> !names.contains(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      return new Checked.Invalid<>(problems(unknown));
    }
    Map<String, String> typed = new HashMap<>(known.words());
    sent.forEach((name, value) -> typed.put(name, text(value)));
    return new FactDraft(kind, year, typed).check();
  }

  private static List<Problem> problems(List<String> unknown) {
    return unknown.stream().map(name -> Problem.of(name, "unknown-field")).toList();
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonArray list -> list.stream().map(FactRequest::text).collect(Collectors.joining(","));
      case JsonValue other ->
          other.getValueType() == JsonValue.ValueType.NULL ? "" : other.toString();
    };
  }
}
