package tw.jiegui.web.toolkits;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Problem;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Places;
import tw.jiegui.core.toolkits.ToolkitDraft;
import tw.jiegui.web.api.JsonText;

/// A toolkit as a program sends it; the texts of each language by themselves.
record ToolkitRequest(@Nullable UUID school, Content content) {
  private static final Set<String> OUTER =
      Set.of("school_id", "kind", "stages", "frame", "place", "zh", "en", "links");
  private static final Set<String> INNER =
      Set.of("title", "summary", "steps", "example", "mistakes");

  static Checked<ToolkitRequest> read(String body, Places places) {
    return JsonText.read(body, JsonObject.class).then(sent -> read(sent, places));
  }

  private static Checked<ToolkitRequest> read(JsonObject sent, Places places) {
    var typed = new HashMap<String, String>();
    var unknown = new ArrayList<Problem>();
    sent.forEach(
        (name, value) -> {
          if (!OUTER.contains(name)) {
            unknown.add(Problem.of(name, "unknown-field"));
          } else if (value instanceof JsonObject texts) {
            texts(name, texts, typed, unknown);
          } else {
            typed.put(name, text(value, name.equals("links") ? "\n" : ","));
          }
        });
    String school = typed.getOrDefault("school_id", "");
    if (!school.isEmpty() && !school.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      unknown.add(Problem.of("school_id", "not-a-choice", school));
    }
    return unknown.isEmpty()
        ? new ToolkitDraft(typed)
            .check(places)
            .map(
                content ->
                    new ToolkitRequest(school.isEmpty() ? null : UUID.fromString(school), content))
        : new Checked.Invalid<>(unknown);
  }

  private static void texts(
      String language, JsonObject texts, Map<String, String> typed, List<Problem> unknown) {
    texts.forEach(
        (name, value) -> {
          if (INNER.contains(name)) {
            typed.put(name + "_" + language, text(value, "\n"));
          } else {
            unknown.add(Problem.of(language + "." + name, "unknown-field"));
          }
        });
  }

  private static String text(JsonValue value, String between) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonArray list ->
          list.stream().map(each -> text(each, between)).collect(Collectors.joining(between));
      case JsonValue other ->
          other.getValueType() == JsonValue.ValueType.NULL ? "" : other.toString();
    };
  }
}
