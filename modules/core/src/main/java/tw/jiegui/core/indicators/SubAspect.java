package tw.jiegui.core.indicators;

import java.util.List;

public record SubAspect(String key, Words words, List<Indicator> indicators) {
  public SubAspect {
    indicators = List.copyOf(indicators);
  }
}
