package tw.jiegui.core.indicators;

import java.util.List;

/// The evidence that one stage may show, in the order of the document, and how much of it passes.
public record Standard(List<EvidenceItem> items, PassStandard pass) {
  public Standard {
    items = List.copyOf(items);
  }

  public int needed() {
    return pass.of(items.size());
  }
}
