package tw.jiegui.core.indicators;

import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;

/// The items that take the least to achieve an indicator.
public record Step(IndicatorState state, List<ItemState> items) {
  public Step {
    items = List.copyOf(items);
  }

  public Indicator indicator() {
    return state.indicator();
  }

  public Effort effort() {
    return new Effort(items.size(), items.stream().mapToInt(ItemState::lacking).sum());
  }

  public Bilingual inWords() {
    return say("{}：補上{}", "{}: show {}", same(indicator().key()), Saying.list(items));
  }

  Bilingual why() {
    return say("{}（只差{}）", "{} (all but {})", same(indicator().key()), Saying.list(items));
  }
}
