package tw.jiegui.core.indicators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.jiegui.core.authority.FiscalYear;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.indicators.Frame.Counts;
import tw.jiegui.core.indicators.Part.Alternative;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.schools.Stage;

/// Small frames and half-finished schools, the same ones with each seed.
final class RandomFrames {
  private static final Citation SOURCE = new Citation("test", "test");

  private RandomFrames() {}

  static Frame next(Random random) {
    int mandatory = random.nextInt(2);
    int optional = 1 + random.nextInt(3);
    var indicators =
        IntStream.range(0, mandatory + optional)
            .mapToObj(each -> indicator(random, "A-1-" + each, each < mandatory))
            .toList();
    int most = random.nextInt(optional + 1);
    return new Frame(
        "random",
        new Frame.Head(words("random"), Span.from(new FiscalYear(111)), SOURCE),
        new Counts(mandatory, optional),
        List.of(
            new Aspect("A", words("A"), List.of(new SubAspect("A-1", words("A-1"), indicators)))),
        List.of(new Level("only", Bilingual.same("only"), most)));
  }

  /// Everything that can be shown at a stage: each part or alternative by its key.
  static List<String> units(Frame frame, Stage stage) {
    return frame.indicators().stream()
        .flatMap(indicator -> indicator.at(stage).items().stream())
        .flatMap(item -> item.parts().stream())
        .flatMap(RandomFrames::units)
        .toList();
  }

  static Shown shown(Random random, Frame frame, Stage stage) {
    int percent = random.nextInt(101);
    return Shown.NOTHING.and(
        units(frame, stage).stream().filter(_ -> random.nextInt(100) < percent).toList());
  }

  private static Stream<String> units(Part part) {
    return part.alternatives().isEmpty()
        ? Stream.of(part.key())
        : part.alternatives().stream().map(Alternative::key);
  }

  private static Indicator indicator(Random random, String key, boolean mandatory) {
    int items = 1 + random.nextInt(2);
    var all = IntStream.range(0, items).mapToObj(each -> item(random, key + "." + each)).toList();
    PassStandard pass =
        random.nextBoolean()
            ? new PassStandard.All()
            : new PassStandard.AtLeast(1 + random.nextInt(items));
    Map<Stage, Standard> standards = new EnumMap<>(Stage.class);
    for (var stage : Stage.values()) {
      standards.put(stage, new Standard(all, pass));
    }
    return new Indicator(key, words(key), mandatory, SOURCE, standards);
  }

  private static EvidenceItem item(Random random, String key) {
    var parts = new ArrayList<Part>();
    for (int each = 0; each < 1 + random.nextInt(2); each++) {
      parts.add(part(random, key + "." + each));
    }
    return new EvidenceItem(key, words(key), null, parts, EvidenceItem.Serving.NONE);
  }

  private static Part part(Random random, String key) {
    return switch (random.nextInt(4)) {
      case 0 -> new Part(key, Bilingual.same(key), 2, List.of());
      case 1 ->
          new Part(
              key,
              Bilingual.same(key),
              1,
              List.of(
                  new Alternative(key + ".x", Bilingual.same("x")),
                  new Alternative(key + ".y", Bilingual.same("y"))));
      default -> new Part(key, Bilingual.same(key), 1, List.of());
    };
  }

  private static Words words(String name) {
    return new Words(Bilingual.same(name), null);
  }
}
