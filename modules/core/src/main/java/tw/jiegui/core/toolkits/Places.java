package tw.jiegui.core.toolkits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.jiegui.core.indicators.Frame;
import tw.jiegui.core.indicators.ShippedFrames;
import tw.jiegui.core.policy.Bilingual;

/// The aspects, sub-aspects and indicators of a frame that a toolkit can be for, in their order.
public record Places(String frame, List<Spot> spots) {
  /// How deep it lies: 0 an aspect, 1 a sub-aspect, 2 an indicator.
  public record Spot(String key, Bilingual name, int depth) {}

  public Places {
    spots = List.copyOf(spots);
  }

  /// Of the newest national frame that lists its indicators.
  public static Places shipped(ClassLoader loader) {
    return new ShippedFrames(loader)
        .of("ministry").reversed().stream()
            .filter(Frame::listsIndicators)
            .findFirst()
            .map(Places::of)
            .orElseThrow();
  }

  static Places of(Frame frame) {
    var spots = new ArrayList<Spot>();
    for (var aspect : frame.aspects()) {
      spots.add(new Spot(aspect.key(), aspect.words().name(), 0));
      for (var sub : aspect.subAspects()) {
        spots.add(new Spot(sub.key(), sub.words().name(), 1));
        sub.indicators().forEach(each -> spots.add(new Spot(each.key(), each.words().name(), 2)));
      }
    }
    return new Places(frame.key(), spots);
  }

  public Optional<Spot> find(String key) {
    return spots.stream().filter(spot -> spot.key().equals(key)).findFirst();
  }
}
