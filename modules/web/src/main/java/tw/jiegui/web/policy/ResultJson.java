package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Facts;
import tw.jiegui.core.policy.Figure;
import tw.jiegui.core.policy.Finding;
import tw.jiegui.core.policy.Judge;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Provision;
import tw.jiegui.core.policy.Reckoning;
import tw.jiegui.core.policy.Sayings;
import tw.jiegui.core.policy.Statement;

@Schema(name = "PolicyResult", description = "What a provision makes of the facts of a case")
@JsonbPropertyOrder({"outcome", "value", "says", "why", "missing", "wanted", "ground"})
public record ResultJson(
    @Schema(
            enumeration = {"met", "missing", "unknown", "figure", "none"},
            description = "none: nothing is laid down for that time, or nothing can be computed")
        String outcome,
    @Schema(description = "Of a figure") @Nullable BigDecimal value,
    @Schema(description = "The figure with its unit") @Nullable Bilingual says,
    @Nullable Bilingual why,
    @Schema(description = "What exactly is missing") @Nullable Bilingual missing,
    @Schema(description = "Which facts would have to be known") List<Bilingual> wanted,
    @Nullable Ground ground) {
  public ResultJson {
    wanted = List.copyOf(wanted);
  }

  @Schema(name = "Ground", description = "The rule that was applied, and where it stands")
  @JsonbPropertyOrder({"provision", "name", "span", "rule", "says", "source", "revision"})
  public record Ground(
      String provision,
      Bilingual name,
      String span,
      @Schema(type = OBJECT) Map<String, Object> rule,
      Bilingual says,
      ProvisionJson.Source source,
      int revision) {
    public Ground {
      rule = Map.copyOf(rule);
    }
  }

  static ResultJson of(InForce now, Provision provision, Term term, Facts facts) {
    var ground = provision.on(term).map(holds -> ground(now, provision, holds)).orElse(null);
    return Judge.find(provision, term, facts)
        .map(finding -> of(finding, ground))
        .or(() -> Reckoning.find(provision, term, facts).map(figure -> of(figure, ground)))
        .orElseGet(() -> new ResultJson("none", null, null, null, null, List.of(), ground));
  }

  private static ResultJson of(Figure figure, @Nullable Ground ground) {
    return new ResultJson(
        "figure", figure.value(), Sayings.figure(figure), figure.why(), null, List.of(), ground);
  }

  private static ResultJson of(Finding finding, @Nullable Ground ground) {
    return switch (finding) {
      case Finding.Met(_, var why) ->
          new ResultJson("met", null, null, why, null, List.of(), ground);
      case Finding.Missing(_, var why, var missing) ->
          new ResultJson("missing", null, null, why, missing, List.of(), ground);
      case Finding.Unknown(_, var why, var wanted) ->
          new ResultJson("unknown", null, null, why, null, wanted, ground);
    };
  }

  private static Ground ground(InForce now, Provision provision, Statement statement) {
    return new Ground(
        provision.path(),
        provision.name(),
        statement.span().notation(),
        statement.notation(),
        Sayings.of(statement.rule()),
        ProvisionJson.Source.of(now.policy(), provision.source()),
        now.revision());
  }
}
