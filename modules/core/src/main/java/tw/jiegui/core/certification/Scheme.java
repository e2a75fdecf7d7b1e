package tw.jiegui.core.certification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;

/// A way in which an authority recognizes schools. Its numbers stand in the authority's policy;
/// here stand the paths to them.
public record Scheme(
    String key, Head head, Entry entry, List<Tier> tiers, List<SchemeStage> stages) {
  public record Head(Bilingual name, Bilingual about, Citation source) {}

  public Scheme {
    tiers = List.copyOf(tiers);
    stages = List.copyOf(stages);
  }

  public Bilingual name() {
    return head.name();
  }

  public Optional<Tier> tier(String key) {
    return tiers.stream().filter(tier -> tier.key().equals(key)).findAny();
  }

  /// What words of the policy mean for whoever applies for a tier: those of the whole scheme, and
  /// the tier's own.
  public Map<String, HistoryFact> wordsOf(Tier tier) {
    var words = new LinkedHashMap<>(entry.history());
    words.putAll(tier.asks().history());
    return words;
  }

  public Optional<SchemeStage> stage(String key) {
    return stages.stream().filter(stage -> stage.key().equals(key)).findAny();
  }

  public SchemeStage firstStage() {
    return stages.getFirst();
  }

  /// Whether who passes a stage says that the criteria are met: by a review of them or a decision;
  /// where a scheme has neither, by the last step before the certificate.
  public boolean judgesCriteriaAt(SchemeStage stage) {
    return stage.judgesCriteria()
        || (stages.stream().noneMatch(SchemeStage::judgesCriteria) && stage.equals(lastOfOffice()));
  }

  private @Nullable SchemeStage lastOfOffice() {
    return stages.reversed().stream()
        .filter(stage -> !stage.kind().isSchools())
        .findFirst()
        .orElse(null);
  }

  /// What comes after a stage that went well; after the last one, nothing.
  public Optional<SchemeStage> after(SchemeStage stage) {
    int next = stages.indexOf(stage) + 1;
    return next < stages.size() ? Optional.of(stages.get(next)) : Optional.empty();
  }
}
