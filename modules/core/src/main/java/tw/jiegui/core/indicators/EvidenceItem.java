package tw.jiegui.core.indicators;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.facts.Fact;

/// One piece of evidence, known by its key and never by its number: the same item stands at
/// different places in the lists of the stages.
public record EvidenceItem(
    String key, Words words, @Nullable Window window, List<Part> parts, Serving serving) {
  /// What may be offered for it at all, and which facts show something of it by themselves.
  public record Serving(Set<EvidenceKind> kinds, List<Suit> suits) {
    public static final Serving NONE = new Serving(Set.of(), List.of());

    public Serving {
      kinds = Set.copyOf(kinds);
      suits = List.copyOf(suits);
    }
  }

  public EvidenceItem {
    parts = List.copyOf(parts);
  }

  /// What such a fact shows of the item, by the frame's own rules.
  public Set<String> shownBy(Fact fact) {
    return serving.suits().stream()
        .filter(suit -> suit.covers(fact.kind(), fact.values()))
        .flatMap(suit -> suit.shows().stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  /// All that can be shown of it.
  public List<String> keys() {
    return parts.stream().flatMap(part -> part.keys().stream()).toList();
  }

  /// Those that the document names, without what the item asks for as a whole.
  public List<Part> namedParts() {
    return parts.stream().filter(part -> !isWhole(part)).toList();
  }

  boolean isWhole(Part part) {
    return part.key().equals(key);
  }
}
