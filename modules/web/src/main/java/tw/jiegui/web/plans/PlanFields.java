package tw.jiegui.web.plans;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.plans.Draft;

/// What programs send to the editor: the fields of its forms, of which there is one for each year
/// or month, over what stands in them already.
record PlanFields(Pattern names) {
  private static final String HEAD =
      "(name|goal|strategy|action|aims|source)_(zh|en)|first_year|last_year|budget_[0-9]{1,3}";

  static final PlanFields PLAN = new PlanFields(Pattern.compile(HEAD));
  static final PlanFields NEW =
      new PlanFields(Pattern.compile(HEAD + "|code|calendar|copy_of|targets|years_later"));
  static final PlanFields PART =
      new PlanFields(
          Pattern.compile(
              "parent|number|(name|about|source)_(zh|en)|stages|first_year|last_year|section"
                  + "|month_[0-9]{1,2}(_en)?"));
  static final PlanFields INDICATOR =
      new PlanFields(
          Pattern.compile(
              "parent|(name|unit|base|note)_(zh|en)|kind|direction|at_least|rhythm|stage|metric"
                  + "|target_[0-9]{1,3}(_en)?"));

  static final String NEW_PLAN =
      """
      {"code": "plan-115-118", "calendar": "school-year", "name_zh": "國際教育四年計畫",
       "name_en": "Four-year plan", "first_year": 115, "last_year": 118, "goal_zh": "目標",
       "strategy_zh": "策略", "action_zh": "行動方案"}\
      """;
  static final String NEW_PART =
      """
      {"number": "1", "name_zh": "英語閱讀", "name_en": "Reading in English",
       "stages": ["elementary", "junior"], "first_year": 115, "last_year": 116, "month_9": "開始"}\
      """;
  static final String NEW_INDICATOR =
      """
      {"name_zh": "參與學生", "kind": "count", "unit_zh": "人", "target_115": 40, "target_116": 50}\
      """;
  static final String A_NAME =
      """
      {"name_zh": "新的名稱", "name_en": "A new name"}\
      """;

  Checked<Draft> read(String body, Map<String, String> known) {
    var reader = new Reader();
    var fields = new HashMap<>(known);
    object(reader, body)
        .forEach(
            (field, value) -> {
              if (names.matcher(field).matches()) {
                fields.put(field, word(reader, field, value));
              } else {
                reader.problem(field, "unknown-field");
              }
            });
    String parent = fields.getOrDefault("parent", "");
    if (!parent.matches("|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      reader.problem("parent", "not-a-choice", parent);
    }
    return reader.result(() -> new Draft(fields));
  }

  private static Map<String, JsonValue> object(Reader reader, String body) {
    try (var json = Json.createReader(new StringReader(body))) {
      JsonObject object = json.readObject();
      return object;
    } catch (JsonException unreadable) {
      reader.problem("body", "not-that-json");
      return Map.of();
    }
  }

  private static String word(Reader reader, String field, JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.bigDecimalValue().toPlainString();
      case JsonArray list -> list(reader, field, list);
      case JsonValue other when other.getValueType() == JsonValue.ValueType.NULL -> "";
      case JsonValue other when other.getValueType() != JsonValue.ValueType.OBJECT ->
          other.toString();
      default -> {
        reader.problem(field, "not-that-json");
        yield "";
      }
    };
  }

  private static String list(Reader reader, String field, List<JsonValue> list) {
    return list.stream()
        .map(each -> each instanceof JsonArray ? "" : word(reader, field, each))
        .collect(Collectors.joining(","));
  }

  /// Which part is meant, if any.
  static Optional<UUID> id(Draft draft, String field) {
    String typed = draft.values().getOrDefault(field, "");
    return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
  }
}
