package tw.jiegui.core.plans;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.policy.Bilingual;

/// The progress of a plan in a year as everybody may read it: no people, no notes, no evidence.
public record Publication(Head head, List<Part> parts) {
  public Publication {
    parts = List.copyOf(parts);
  }

  public record Head(
      UUID id,
      AuthorityId authority,
      Bilingual name,
      Years.Calendar calendar,
      int year,
      Instant publishedAt) {}

  /// What others may copy of it.
  record Outlined(UUID id, AuthorityId authority, Bilingual name, Years years, String outline) {}

  /// A goal, strategy or action with its indicators; depth 0 is the plan itself.
  public record Part(int depth, Bilingual title, State state, List<Measure> measures) {
    public Part {
      measures = List.copyOf(measures);
    }
  }

  public record Measure(Bilingual name, State state, Bilingual why) {}

  static String write(PlanTree tree, int year, LocalDate today) {
    var parts = Json.createArrayBuilder();
    var plan = tree.plan();
    parts.add(part(0, plan.name(), tree.state(year, today), measures(tree.gauges(), year, today)));
    tree.branches()
        .forEach(
            branch ->
                parts.add(
                    part(
                        branch.node().kind().depth(),
                        title(plan, branch.node()),
                        branch.state(year, today),
                        measures(branch.gauges(), year, today))));
    return parts.build().toString();
  }

  private static Bilingual title(Plan plan, PlanNode node) {
    var word = plan.word(node.kind());
    return new Bilingual(
        word.zh() + node.number() + "：" + node.name().zh(),
        word.en() + " " + node.number() + ": " + node.name().en());
  }

  private static JsonObject part(
      int depth, Bilingual title, State state, JsonArrayBuilder measures) {
    return Json.createObjectBuilder()
        .add("depth", depth)
        .add("zh", title.zh())
        .add("en", title.en())
        .add("state", state.name())
        .add("measures", measures)
        .build();
  }

  private static JsonArrayBuilder measures(List<Gauge> gauges, int year, LocalDate today) {
    var measures = Json.createArrayBuilder();
    for (var gauge : gauges) {
      var verdict = gauge.judge(year, today);
      measures.add(
          Json.createObjectBuilder()
              .add("zh", gauge.indicator().name().zh())
              .add("en", gauge.indicator().name().en())
              .add("state", verdict.state().name())
              .add("why_zh", verdict.why().zh())
              .add("why_en", verdict.why().en()));
    }
    return measures;
  }

  static List<Part> read(String document) {
    try (var reader = Json.createReader(new StringReader(document))) {
      return objects(reader.readArray()).stream()
          .map(
              part ->
                  new Part(
                      part.getInt("depth"),
                      new Bilingual(part.getString("zh"), part.getString("en")),
                      State.valueOf(part.getString("state")),
                      objects(part.getJsonArray("measures")).stream()
                          .map(Publication::measure)
                          .toList()))
          .toList();
    }
  }

  private static Measure measure(JsonObject measure) {
    return new Measure(
        new Bilingual(measure.getString("zh"), measure.getString("en")),
        State.valueOf(measure.getString("state")),
        new Bilingual(measure.getString("why_zh"), measure.getString("why_en")));
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }
}
