package tw.jiegui.core.indicators;

import java.util.List;

public record Aspect(String key, Words words, List<SubAspect> subAspects) {
  public Aspect {
    subAspects = List.copyOf(subAspects);
  }

  public List<Indicator> indicators() {
    return subAspects.stream().flatMap(each -> each.indicators().stream()).toList();
  }
}
