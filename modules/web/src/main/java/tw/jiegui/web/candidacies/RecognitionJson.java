package tw.jiegui.web.candidacies;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.candidacies.Applying;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.policy.Bilingual;

@Schema(name = "Recognition", description = "What is open to a school, and where it would stand")
public record RecognitionJson(List<Tier> tiers, List<CandidacyJson> candidacies) {
  public RecognitionJson {
    tiers = List.copyOf(tiers);
    candidacies = List.copyOf(candidacies);
  }

  @Schema(name = "RecognitionTier")
  public record Tier(
      String granting,
      String scheme,
      String tier,
      @JsonbProperty("may_apply") boolean mayApply,
      List<Line> findings) {
    public Tier {
      findings = List.copyOf(findings);
    }
  }

  @Schema(name = "RecognitionFinding")
  public record Line(
      @Schema(enumeration = {"may-apply", "criterion"}) String part,
      String key,
      @Schema(enumeration = {"met", "missing", "unknown", "judged"}) String verdict,
      Text why,
      Text source) {
    static Line of(Found found) {
      return new Line(
          found.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          found.head().key(),
          found
              .finding()
              .map(finding -> finding.getClass().getSimpleName().toLowerCase(Locale.ROOT))
              .orElse("judged"),
          Text.of(found.finding().map(finding -> finding.why()).orElse(found.head().asks())),
          Text.of(found.head().source()));
    }
  }

  @Schema(name = "RecognitionText")
  public record Text(String zh, String en) {
    static Text of(Bilingual both) {
      return new Text(both.zh(), both.en());
    }
  }

  static RecognitionJson of(Applying.Overview overview) {
    return new RecognitionJson(
        overview.openings().stream()
            .flatMap(opening -> opening.chances().stream().map(each -> tier(opening, each)))
            .toList(),
        overview.openings().stream()
            .flatMap(opening -> opening.candidacies().stream())
            .map(CandidacyJson::of)
            .toList());
  }

  private static Tier tier(Applying.Opening opening, Applying.Chance chance) {
    return new Tier(
        opening.offered().granting().value(),
        opening.offered().scheme().key(),
        chance.tier().key(),
        chance.findings().mayApply(),
        chance.findings().all().stream().map(Line::of).toList());
  }
}
