package tw.jiegui.web.facts;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.facts.Condition;
import tw.jiegui.core.facts.Criteria.Criterion;
import tw.jiegui.core.facts.Entry;
import tw.jiegui.core.facts.FactRegistry.Overview;
import tw.jiegui.core.facts.Heads;
import tw.jiegui.core.facts.Metric;
import tw.jiegui.core.facts.Tally;
import tw.jiegui.core.policy.Finding;

@Schema(name = "YearOfFacts", description = "What a school's facts of a year count for")
@JsonbPropertyOrder({"code", "schoolYear", "heads", "metrics", "conditions"})
public record YearJson(
    String code,
    @JsonbProperty("school_year") int schoolYear,
    HeadsJson heads,
    List<MetricJson> metrics,
    @Schema(description = "Those of which something is known") List<ConditionJson> conditions) {
  public YearJson {
    metrics = List.copyOf(metrics);
    conditions = List.copyOf(conditions);
  }

  @Schema(name = "Heads")
  @JsonbPropertyOrder({"students", "teachers", "own", "version"})
  public record HeadsJson(
      int students,
      int teachers,
      @Schema(description = "Told by the school; else the register's present figures") boolean own,
      @Schema(description = "The ETag; 0 where the school told nothing yet") int version) {
    static HeadsJson of(Heads heads) {
      return new HeadsJson(
          heads.count().students(), heads.count().teachers(), heads.own() != null, heads.version());
    }
  }

  @Schema(name = "Metric", description = "A number and the very facts that were counted")
  @JsonbPropertyOrder({"metric", "value", "counted", "leftOut", "asked"})
  public record MetricJson(
      @Schema(examples = "partner-schools") String metric,
      int value,
      List<UUID> counted,
      @JsonbProperty("left_out") List<LeftOutJson> leftOut,
      List<AskedJson> asked) {
    public MetricJson {
      counted = List.copyOf(counted);
      leftOut = List.copyOf(leftOut);
      asked = List.copyOf(asked);
    }
  }

  @Schema(name = "LeftOut")
  @JsonbPropertyOrder({"id", "why"})
  public record LeftOutJson(UUID id, @Schema(examples = "not-abroad") String why) {}

  @Schema(name = "FactCondition")
  @JsonbPropertyOrder({"condition", "holds", "asked"})
  public record ConditionJson(String condition, boolean holds, List<AskedJson> asked) {
    public ConditionJson {
      asked = List.copyOf(asked);
    }
  }

  @Schema(name = "AskedOfFacts", description = "A provision that asks for it")
  @JsonbPropertyOrder({"provision", "state"})
  public record AskedJson(
      @Schema(examples = "award.basic.partners") String provision,
      @Schema(enumeration = {"met", "missing", "unknown"}) String state) {}

  static YearJson of(Overview overview) {
    var known = overview.metrics().known().conditions();
    return new YearJson(
        overview.school().identity().code().value(),
        overview.facts().year().roc(),
        HeadsJson.of(overview.facts().heads()),
        overview.metrics().tallies().stream().map(tally -> metric(overview, tally)).toList(),
        Stream.of(Condition.values())
            .filter(condition -> known.containsKey(condition.slug()))
            .map(
                condition ->
                    new ConditionJson(
                        condition.slug(),
                        Boolean.TRUE.equals(known.get(condition.slug())),
                        asked(overview.criteria().of(condition))))
            .toList());
  }

  private static MetricJson metric(Overview overview, Tally tally) {
    Metric metric = tally.metric();
    return new MetricJson(
        metric.slug(),
        tally.number(),
        tally.counted().stream().map(Entry::id).toList(),
        tally.leftOut().stream()
            .map(left -> new LeftOutJson(left.entry().id(), left.why().slug()))
            .toList(),
        asked(overview.criteria().of(metric)));
  }

  private static List<AskedJson> asked(List<Criterion> criteria) {
    return criteria.stream()
        .map(each -> new AskedJson(each.provision().path(), state(each.finding())))
        .toList();
  }

  private static String state(Finding finding) {
    return switch (finding) {
      case Finding.Met _ -> "met";
      case Finding.Missing _ -> "missing";
      case Finding.Unknown _ -> "unknown";
    };
  }
}
