package tw.jiegui.core.indicators;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One piece of evidence, known by its key and never by its number: the same item stands at
/// different places in the lists of the stages.
public record EvidenceItem(
    String key, Words words, @Nullable Window window, List<Part> parts, Set<FactKind> serves) {
  public EvidenceItem {
    parts = List.copyOf(parts);
    serves = Set.copyOf(serves);
  }

  /// Those that the document names, without what the item asks for as a whole.
  public List<Part> namedParts() {
    return parts.stream().filter(part -> !isWhole(part)).toList();
  }

  boolean isWhole(Part part) {
    return part.key().equals(key);
  }
}
