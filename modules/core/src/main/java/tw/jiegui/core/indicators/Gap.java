package tw.jiegui.core.indicators;

import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import tw.jiegui.core.indicators.Part.Alternative;
import tw.jiegui.core.policy.Bilingual;

/// A part of an item that is not shown yet, or not often enough.
public record Gap(Part part, int lacking) {
  Bilingual inWords() {
    return say("{}{}", "{}{}", part.name(), detail());
  }

  /// What the name of the part leaves open.
  Bilingual detail() {
    if (!part.alternatives().isEmpty()) {
      return say("（{}，至少一項）", " (at least one of: {})", alternatives());
    }
    return part.times() == 1
        ? new Bilingual("", "")
        : say("（還差 {} 次，共 {} 次）", " ({} more of {})", same(lacking), same(part.times()));
  }

  private Bilingual alternatives() {
    return part.alternatives().stream()
        .map(Alternative::name)
        .reduce((one, next) -> say("{}／{}", "{} / {}", one, next))
        .orElseThrow();
  }
}
