package tw.jiegui.core.indicators;

import static java.util.Comparator.comparingInt;
import static tw.jiegui.core.policy.Bilingual.same;
import static tw.jiegui.core.policy.Bilingual.say;

import java.util.List;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;

/// How far one indicator is, and what exactly is missing.
public record IndicatorState(Indicator indicator, int needed, List<ItemState> items) {
  private static final Bilingual NOTHING = new Bilingual("無", "nothing");

  public IndicatorState {
    items = List.copyOf(items);
  }

  public static IndicatorState of(Indicator indicator, Stage stage, Shown shown) {
    var standard = indicator.at(stage);
    return new IndicatorState(
        indicator,
        standard.needed(),
        standard.items().stream().map(item -> ItemState.of(item, shown)).toList());
  }

  public boolean achieved() {
    return lacking() == 0;
  }

  /// How many more items have to be there.
  public int lacking() {
    return Math.max(0, needed - (items.size() - open().size()));
  }

  public List<ItemState> open() {
    return items.stream().filter(item -> !item.achieved()).toList();
  }

  public boolean begun() {
    return items.stream().anyMatch(ItemState::begun);
  }

  /// Something is there, and one item more does it.
  public boolean nearlyMet() {
    return begun() && lacking() == 1;
  }

  Step step() {
    var least = open().stream().sorted(comparingInt(ItemState::lacking)).limit(lacking()).toList();
    return new Step(this, open().stream().filter(least::contains).toList());
  }

  public Bilingual missing() {
    if (achieved()) {
      return NOTHING;
    }
    var listed = Saying.list(open());
    return open().size() == lacking()
        ? listed
        : say(
            "以下 {} 項中的 {} 項：{}",
            "of these {} items, {}: {}",
            same(open().size()),
            same(lacking()),
            listed);
  }
}
