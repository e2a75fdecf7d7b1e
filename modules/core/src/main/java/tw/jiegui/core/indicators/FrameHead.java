package tw.jiegui.core.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tw.jiegui.core.authority.Span;
import tw.jiegui.core.indicators.Frame.Counts;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.yaml.YamlSection;

/// What a frame says of itself: counts and levels that have to agree with what it lists.
record FrameHead(String key, Frame.Head head, Counts counts) {
  static FrameHead read(YamlSection root) {
    root.only("frame", "name", "about", "holds", "source", "counts", "levels", "aspects");
    return new FrameHead(root.text("frame"), head(root), counts(root.section("counts")));
  }

  private static Frame.Head head(YamlSection root) {
    var holds =
        Span.find(root.text("holds"))
            .orElseThrow(
                () ->
                    root.problem(
                        "holds", "must be a time like SY111, FY112, 2022-09-01 or SY111..SY112"));
    return new Frame.Head(Words.of(root), holds, Citation.of(root.section("source")));
  }

  private static Counts counts(YamlSection section) {
    section.only("mandatory", "optional");
    return new Counts(section.number("mandatory"), section.number("optional"));
  }

  Level level(String key, YamlSection section) {
    section.only("name", "optional", "optional-percent", "total");
    var level = new Level(key, Bilingual.of(section.section("name")), optional(section));
    int total = counts.mandatory() + level.optional();
    if (section.number("total") != total) {
      throw section.problem("total", "is not the sum, which is " + total);
    }
    return level;
  }

  private int optional(YamlSection section) {
    if (section.has("optional") == section.has("optional-percent")) {
      throw section.problem("optional", "or optional-percent: exactly one of them");
    }
    return section.has("optional")
        ? section.number("optional")
        : share(section.decimal("optional-percent"));
  }

  private int share(BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf(counts.optional()))
        .movePointLeft(2)
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  static void check(YamlSection root, Frame frame) {
    checkLevels(root, frame.levels(), frame.counts());
    if (frame.listsIndicators() && !listed(frame).equals(frame.counts())) {
      var listed = listed(frame);
      throw root.problem(
          "counts",
          "there are " + listed.mandatory() + " mandatory and " + listed.optional() + " optional");
    }
  }

  private static Counts listed(Frame frame) {
    int mandatory = (int) frame.indicators().stream().filter(Indicator::mandatory).count();
    return new Counts(mandatory, frame.indicators().size() - mandatory);
  }

  private static void checkLevels(YamlSection root, List<Level> levels, Counts counts) {
    int least = 0;
    for (var level : levels) {
      if (level.optional() < least || level.optional() > counts.optional()) {
        throw root.problem("levels." + level.key(), "must ask for more than the level before");
      }
      least = level.optional() + 1;
    }
  }
}
