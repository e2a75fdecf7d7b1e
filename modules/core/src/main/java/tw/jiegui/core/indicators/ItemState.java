package tw.jiegui.core.indicators;

import static tw.jiegui.core.policy.Bilingual.say;

import java.util.List;
import java.util.stream.Stream;
import tw.jiegui.core.policy.Bilingual;

/// An item, and what of it is not shown.
public record ItemState(EvidenceItem item, boolean begun, List<Gap> gaps) {
  public ItemState {
    gaps = List.copyOf(gaps);
  }

  static ItemState of(EvidenceItem item, Shown shown) {
    var gaps =
        item.parts().stream()
            .map(part -> new Gap(part, part.lacking(shown)))
            .filter(gap -> gap.lacking() > 0)
            .toList();
    return new ItemState(item, item.parts().stream().anyMatch(part -> begun(part, shown)), gaps);
  }

  private static boolean begun(Part part, Shown shown) {
    return Stream.concat(
            Stream.of(part.key()), part.alternatives().stream().map(Part.Alternative::key))
        .anyMatch(key -> shown.times(key) > 0);
  }

  public boolean achieved() {
    return gaps.isEmpty();
  }

  /// What still has to be shown: one for each alternative, each part, each time.
  int lacking() {
    return gaps.stream().mapToInt(Gap::lacking).sum();
  }

  /// What exactly is missing, in words that finish the sentence "still missing: …".
  public Bilingual missing() {
    var whole =
        gaps.stream()
            .filter(gap -> item.isWhole(gap.part()))
            .map(Gap::detail)
            .findAny()
            .orElse(new Bilingual("", ""));
    var named = say("{}{}", "{}{}", item.words().name(), whole);
    return gaps.stream()
        .filter(gap -> !item.isWhole(gap.part()))
        .map(Gap::inWords)
        .reduce((one, next) -> say("{}、{}", "{}, {}", one, next))
        .map(parts -> say("{}：{}", "{}: {}", named, parts))
        .orElse(named);
  }
}
