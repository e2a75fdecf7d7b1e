package tw.jiegui.core.indicators;

import static java.util.Collections.nCopies;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.jiegui.core.schools.Stage;

/// What a school shows that does exactly what is asked.
final class Filled {
  private Filled() {}

  static Shown path(Path.Steps path, Shown before) {
    return before.and(units(path));
  }

  static List<String> units(Path.Steps path) {
    return path.steps().stream()
        .flatMap(step -> step.items().stream())
        .flatMap(item -> item.gaps().stream())
        .flatMap(gap -> units(gap.part(), gap.lacking()))
        .toList();
  }

  static Shown items(List<EvidenceItem> items, Collection<String> keys) {
    var known = items.stream().map(EvidenceItem::key).toList();
    if (!known.containsAll(keys)) {
      throw new AssertionError(keys + " are not all among " + known);
    }
    return Shown.NOTHING.and(
        items.stream()
            .filter(item -> keys.contains(item.key()))
            .flatMap(item -> item.parts().stream())
            .flatMap(part -> units(part, part.times()))
            .toList());
  }

  static Shown indicators(Frame frame, Stage stage, Predicate<Indicator> done) {
    var items =
        frame.indicators().stream()
            .filter(done)
            .flatMap(each -> each.at(stage).items().stream())
            .toList();
    return items(items, items.stream().map(EvidenceItem::key).toList());
  }

  private static Stream<String> units(Part part, int times) {
    var key = part.alternatives().isEmpty() ? part.key() : part.alternatives().getFirst().key();
    return nCopies(times, key).stream();
  }
}
