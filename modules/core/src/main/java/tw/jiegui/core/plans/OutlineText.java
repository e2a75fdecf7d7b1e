package tw.jiegui.core.plans;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// An outline as JSON: the fields of the plan, its parts and indicators as somebody would type
/// them.
final class OutlineText {
  private OutlineText() {}

  static String write(Outline outline) {
    var parts = Json.createArrayBuilder();
    for (var part : outline.parts()) {
      parts.add(
          Json.createObjectBuilder()
              .add("at", part.at())
              .add("kind", part.kind().name())
              .add("fields", fields(Filled.of(part.content(), part.months()))));
    }
    var measures = Json.createArrayBuilder();
    for (var measure : outline.measures()) {
      measures.add(
          Json.createObjectBuilder()
              .add("at", measure.at())
              .add("fields", fields(Filled.of(measure.content(), measure.targets()))));
    }
    return Json.createObjectBuilder()
        .add("fields", fields(Filled.of(outline.head()).draft()))
        .add("parts", parts)
        .add("indicators", measures)
        .build()
        .toString();
  }

  private static JsonObjectBuilder fields(Draft draft) {
    var fields = Json.createObjectBuilder();
    new TreeMap<>(draft.values())
        .forEach(
            (field, value) -> {
              if (!value.isEmpty()) {
                fields.add(field, value);
              }
            });
    return fields;
  }

  static Outline read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var plan = reader.readObject();
      return new Outline(
          new Known(plan).head(),
          objects(plan.getJsonArray("parts")).map(OutlineText::part).toList(),
          objects(plan.getJsonArray("indicators")).map(OutlineText::measure).toList());
    }
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class).stream();
  }

  private static Outline.Part part(JsonObject part) {
    var known = new Known(part);
    return new Outline.Part(
        part.getInt("at"),
        NodeKind.valueOf(part.getString("kind")),
        new PlanNode.Content(known.text(), known.reach()),
        known.months());
  }

  private static Outline.Measure measure(JsonObject measure) {
    var known = new Known(measure);
    return new Outline.Measure(measure.getInt("at"), known.indicator(), known.targets());
  }

  /// The fields of one of them, as they were written.
  private record Known(JsonObject holder) {
    private String value(String field) {
      return holder.getJsonObject("fields").getString(field, "");
    }

    private Bilingual pair(String field) {
      return new Bilingual(value(field + "_zh"), value(field + "_en"));
    }

    private int number(String field) {
      return Integer.parseInt(value(field));
    }

    Plan.Head head() {
      var words = new EnumMap<NodeKind, Bilingual>(NodeKind.class);
      for (var kind : NodeKind.values()) {
        words.put(kind, pair(kind.name().toLowerCase(Locale.ROOT)));
      }
      var calendar = Years.Calendar.valueOf(value("calendar"));
      var years = new Years(calendar, number("first_year"), number("last_year"));
      return new Plan.Head(pair("name"), years, words, pair("aims"), pair("source"));
    }

    PlanNode.Text text() {
      return new PlanNode.Text(value("number"), pair("name"), pair("about"), pair("source"));
    }

    PlanNode.Reach reach() {
      var stages = EnumSet.noneOf(Stage.class);
      Stream.of(value("stages").split(","))
          .filter(name -> !name.isEmpty())
          .forEach(name -> stages.add(Stage.valueOf(name)));
      return new PlanNode.Reach(
          stages, number("first_year"), number("last_year"), value("section"));
    }

    Map<Integer, Bilingual> months() {
      var months = new TreeMap<Integer, Bilingual>();
      for (int month = 1; month <= 12; month++) {
        if (!value("month_" + month).isEmpty()) {
          String field = "month_" + month;
          months.put(month, new Bilingual(value(field), value(field + "_en")));
        }
      }
      return months;
    }

    Kpi.Content indicator() {
      var nature =
          new Course.Nature(
              IndicatorKind.valueOf(value("kind")),
              Direction.valueOf(value("direction")),
              Boolean.parseBoolean(value("at_least")),
              Rhythm.valueOf(value("rhythm")),
              pair("unit"));
      var stage = value("stage").isEmpty() ? null : Stage.valueOf(value("stage"));
      return new Kpi.Content(
          pair("name"), nature, stage, pair("base"), pair("note"), value("metric"));
    }

    /// The steps of a level are counted anew, in the order of their years.
    Map<Integer, Aim> targets() {
      var targets = new TreeMap<Integer, Aim>();
      var levels = new ArrayList<Bilingual>();
      holder.getJsonObject("fields").keySet().stream()
          .filter(field -> field.matches("target_[0-9]+"))
          .map(field -> Integer.valueOf(field.substring("target_".length())))
          .sorted()
          .forEach(year -> targets.put(year, aim("target_" + year, levels)));
      return targets;
    }

    private Aim aim(String field, List<Bilingual> levels) {
      var words = new Bilingual(value(field), value(field + "_en"));
      return switch (IndicatorKind.valueOf(value("kind"))) {
        case COUNT, CUMULATIVE, PERCENTAGE, RISE, MILESTONE -> Aim.of(new BigDecimal(value(field)));
        case TEXT -> new Aim(BigDecimal.ONE, words);
        case LEVEL -> {
          if (!levels.contains(words)) {
            levels.add(words);
          }
          yield new Aim(BigDecimal.valueOf(levels.indexOf(words) + 1L), words);
        }
      };
    }
  }
}
