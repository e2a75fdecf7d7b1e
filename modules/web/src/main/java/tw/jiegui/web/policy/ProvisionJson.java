package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Policy;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.core.policy.Statement;
import tw.jiegui.core.policy.Wanted;

@Schema(name = "Provision", description = "What is laid down, in which years, and where it stands")
@JsonbPropertyOrder({"path", "topic", "name", "about", "source", "statements", "revision"})
public record ProvisionJson(
    String path,
    String topic,
    Bilingual name,
    @Nullable Bilingual about,
    Source source,
    List<Stated> statements,
    int revision) {
  public ProvisionJson {
    statements = List.copyOf(statements);
  }

  @Schema(name = "ProvisionList", description = "One page of a list of provisions")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<ProvisionJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }
  }

  @Schema(name = "Source", description = "The document that is cited, and the place in it")
  @JsonbPropertyOrder({"document", "place", "says"})
  public record Source(String document, String place, Bilingual says) {
    static Source of(Policy policy, Citation citation) {
      return new Source(citation.document(), citation.place(), policy.cite(citation));
    }
  }

  @Schema(name = "Statement", description = "One rule, for a span of years")
  @JsonbPropertyOrder({"span", "first_day", "last_day", "rule", "says", "facts"})
  public record Stated(
      @Schema(description = "As in YAML: FY112, or SY111..SY112") String span,
      @JsonbProperty("first_day") LocalDate firstDay,
      @Schema(description = "Absent while nothing ends it") @JsonbProperty("last_day")
          @Nullable LocalDate lastDay,
      @Schema(type = OBJECT, description = "As in YAML") Map<String, Object> rule,
      Bilingual says,
      @Schema(description = "What it has to be told of a case") List<Asked> facts) {
    public Stated {
      rule = Map.copyOf(rule);
      facts = List.copyOf(facts);
    }

    static Stated of(Provision provision, Statement statement) {
      return new Stated(
          statement.span().notation(),
          statement.span().from().firstDay(),
          provision.holds().lastDay(statement),
          statement.notation(),
          Sayings.of(statement.rule()),
          Wanted.of(statement.rule()).stream().map(Asked::of).toList());
    }
  }

  @Schema(name = "AskedFact")
  @JsonbPropertyOrder({"key", "kind", "name", "choices"})
  public record Asked(
      String key,
      @Schema(enumeration = {"count", "day", "condition", "items"}) String kind,
      Bilingual name,
      @Schema(type = OBJECT) Map<String, Bilingual> choices) {
    public Asked {
      choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    static Asked of(Wanted wanted) {
      var kind = wanted.kind().name().toLowerCase(Locale.ROOT);
      return new Asked(wanted.key(), kind, wanted.name(), wanted.choices());
    }
  }

  static ProvisionJson of(InForce now, Provision provision) {
    return new ProvisionJson(
        provision.path(),
        provision.topic(),
        provision.name(),
        provision.head().about(),
        Source.of(now.policy(), provision.source()),
        provision.holds().statements().stream()
            .map(statement -> Stated.of(provision, statement))
            .toList(),
        now.revision());
  }

  static Page of(InForce now, Slice<Provision> slice) {
    return new Page(
        slice.map(provision -> of(now, provision)).rows(),
        slice.total(),
        slice.paging().page(),
        slice.paging().size());
  }
}
