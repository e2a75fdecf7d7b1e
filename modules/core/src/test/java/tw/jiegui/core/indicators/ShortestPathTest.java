package tw.jiegui.core.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.jiegui.core.schools.Stage;

class ShortestPathTest {
  private static final int MOST_UNITS = 11;

  @Test
  void no_set_of_evidence_whatever_reaches_the_level_with_less() {
    var random = new Random(25);
    int compared = 0;
    while (compared < 250) {
      var frame = RandomFrames.next(random);
      var shown = RandomFrames.shown(random, frame, Stage.JUNIOR);
      var open = open(frame, shown);
      if (open.size() <= MOST_UNITS) {
        compare(frame, shown, open);
        compared++;
      }
    }
  }

  @Test
  void a_path_once_done_reaches_the_level() {
    var random = new Random(8);
    int walked = 0;
    for (int round = 0; round < 3000; round++) {
      var frame = RandomFrames.next(random);
      var shown = RandomFrames.shown(random, frame, Stage.SENIOR);
      var standing = Standing.of(frame, Stage.SENIOR, shown);
      if (ShortestPath.to(frame.levels().getFirst(), standing) instanceof Path.Steps path) {
        var after = Standing.of(frame, Stage.SENIOR, Filled.path(path, shown));
        assertEquals(Optional.of(path.level()), after.level());
        walked++;
      }
    }
    assertTrue(walked > 1000, "too few paths to prove anything: " + walked);
  }

  private static void compare(Frame frame, Shown shown, List<String> open) {
    var path = ShortestPath.to(frame.levels().getFirst(), Standing.of(frame, Stage.JUNIOR, shown));
    var effort = path instanceof Path.Steps steps ? steps.effort() : Effort.NONE;
    assertEquals(leastByTrying(frame, shown, open), Optional.of(effort));
  }

  private static Optional<Effort> leastByTrying(Frame frame, Shown shown, List<String> open) {
    return IntStream.range(0, 1 << open.size())
        .mapToObj(bits -> chosen(open, bits))
        .filter(more -> reaches(frame, shown.and(more)))
        .map(ShortestPathTest::effort)
        .min(Effort::compareTo);
  }

  private static boolean reaches(Frame frame, Shown shown) {
    return Standing.of(frame, Stage.JUNIOR, shown).level().isPresent();
  }

  private static Effort effort(List<String> units) {
    return new Effort(
        (int)
            units.stream()
                .map(unit -> unit.split("\\."))
                .map(ShortestPathTest::item)
                .distinct()
                .count(),
        units.size());
  }

  private static String item(String[] unit) {
    return unit[0] + "." + unit[1];
  }

  private static List<String> chosen(List<String> open, int bits) {
    return IntStream.range(0, open.size())
        .filter(each -> (bits & (1 << each)) != 0)
        .mapToObj(open::get)
        .toList();
  }

  /// Each thing that could still be shown, twice where twice is asked.
  private static List<String> open(Frame frame, Shown shown) {
    var open = new ArrayList<String>();
    for (var unit : RandomFrames.units(frame, Stage.JUNIOR)) {
      int times = frame.indicators().stream().anyMatch(each -> isTwice(each, unit)) ? 2 : 1;
      open.addAll(Collections.nCopies(Math.max(0, times - shown.times(unit)), unit));
    }
    return open;
  }

  private static boolean isTwice(Indicator indicator, String unit) {
    return indicator.at(Stage.JUNIOR).items().stream()
        .flatMap(item -> item.parts().stream())
        .anyMatch(part -> part.key().equals(unit) && part.times() == 2);
  }
}
