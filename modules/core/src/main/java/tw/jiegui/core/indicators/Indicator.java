package tw.jiegui.core.indicators;

import java.util.Map;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.schools.Stage;

/// What a school shows in order to be called international in one respect; each stage has its own
/// standard.
public record Indicator(
    String key, Words words, boolean mandatory, Citation source, Map<Stage, Standard> standards) {
  public Indicator {
    standards = Map.copyOf(standards);
  }

  public Standard at(Stage stage) {
    var standard = standards.get(stage);
    if (standard == null) {
      throw new IllegalStateException(key + " has no standard for " + stage);
    }
    return standard;
  }
}
