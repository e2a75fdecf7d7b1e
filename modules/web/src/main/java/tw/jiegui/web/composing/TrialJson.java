package tw.jiegui.web.composing;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.candidacies.Screening.Screened;
import tw.jiegui.core.certification.Found;
import tw.jiegui.core.composing.Trial;
import tw.jiegui.core.composing.Trial.Verdict;
import tw.jiegui.core.composing.Trials;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Finding;

@Schema(name = "SchemeTrial", description = "What a draft would find of all schools today")
@JsonbPropertyOrder({"tiers", "items", "total", "page", "size"})
public record TrialJson(List<Tally> tiers, List<Tried> items, long total, int page, int size) {
  public TrialJson {
    tiers = List.copyOf(tiers);
    items = List.copyOf(items);
  }

  @Schema(name = "SchemeTrialTier", description = "How many schools come to what")
  @JsonbPropertyOrder({"key", "name", "met", "missing", "unknown", "misses"})
  public record Tally(
      String key, Bilingual name, long met, long missing, long unknown, List<Miss> misses) {
    public Tally {
      misses = List.copyOf(misses);
    }
  }

  @Schema(name = "SchemeTrialMiss", description = "How many schools lack a condition")
  @JsonbPropertyOrder({"name", "asks", "schools"})
  public record Miss(Bilingual name, Bilingual asks, long schools) {}

  @Schema(name = "SchemeTrialSchool", description = "What a school comes to in the tier asked for")
  @JsonbPropertyOrder({"code", "name", "verdict", "why"})
  public record Tried(
      String code,
      Bilingual name,
      @Schema(enumeration = {"met", "missing", "unknown"}) String verdict,
      List<Bilingual> why) {
    public Tried {
      why = List.copyOf(why);
    }
  }

  static TrialJson of(Trial trial, Trials.Wanted wanted) {
    int tier = Math.min(wanted.tier(), trial.tallies().size() - 1);
    var page = trial.page();
    return new TrialJson(
        IntStream.range(0, trial.tallies().size()).mapToObj(at -> tally(trial, at)).toList(),
        page.rows().stream().map(each -> tried(each, tier)).toList(),
        page.total(),
        page.paging().page(),
        page.paging().size());
  }

  private static Tally tally(Trial trial, int at) {
    var tier = trial.scheme().tiers().get(at);
    var tally = trial.tallies().get(at);
    return new Tally(
        tier.key(),
        tier.name(),
        tally.schools(Verdict.MET),
        tally.schools(Verdict.MISSING),
        tally.schools(Verdict.UNKNOWN),
        tally.missed().stream()
            .map(each -> new Miss(each.head().name(), each.head().asks(), each.schools()))
            .toList());
  }

  private static Tried tried(Screened screened, int tier) {
    var school = screened.school().identity();
    var findings = screened.findings().get(tier);
    return new Tried(
        school.code().value(),
        new Bilingual(school.nameZh(), school.nameEn()),
        PreviewView.slug(Verdict.of(findings)),
        findings.all().stream()
            .filter(found -> !found.isMet())
            .map(Found::finding)
            .flatMap(Optional::stream)
            .map(Finding::why)
            .toList());
  }
}
