package tw.jiegui.core.indicators;

import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.policy.Citation;

/// One version of the indicators. Of an old one the document may give no more than the counts.
public record Frame(
    String key, Head head, Counts counts, List<Aspect> aspects, List<Level> levels) {
  public record Head(Words words, Span holds, Citation source) {}

  /// How many indicators there are, listed or not.
  public record Counts(int mandatory, int optional) {
    public int total() {
      return mandatory + optional;
    }
  }

  public Frame {
    aspects = List.copyOf(aspects);
    levels = List.copyOf(levels);
  }

  public boolean listsIndicators() {
    return aspects.stream().anyMatch(aspect -> !aspect.indicators().isEmpty());
  }

  public List<Indicator> indicators() {
    return aspects.stream().flatMap(aspect -> aspect.indicators().stream()).toList();
  }

  public Optional<Indicator> find(String indicator) {
    return indicators().stream().filter(each -> each.key().equals(indicator)).findAny();
  }

  public Optional<Level> findLevel(String level) {
    return levels.stream().filter(each -> each.key().equals(level)).findAny();
  }

  /// The highest level that so many achieved indicators reach.
  public Optional<Level> reached(Counts achieved) {
    return levels.reversed().stream()
        .filter(level -> level.isReachedBy(achieved, counts))
        .findFirst();
  }
}
