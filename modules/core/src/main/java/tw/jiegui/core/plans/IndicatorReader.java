package tw.jiegui.core.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.plans.PlanFile.IndicatorPart;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.yaml.YamlSection;

/// Reads the indicators of a plan with their targets.
record IndicatorReader(Years years) {
  List<IndicatorPart> list(YamlSection holder) {
    return PlanReader.list(holder, "indicators").map(this::indicator).toList();
  }

  private IndicatorPart indicator(YamlSection section) {
    section.only(
        "id",
        "name",
        "kind",
        "unit",
        "stage",
        "per",
        "direction",
        "at-least",
        "base",
        "metric",
        "targets",
        "note");
    String id = section.text("id");
    if (!id.matches("[a-z0-9-]{1,60}")) {
      throw section.problem("id", "must be lower-case letters, digits and hyphens");
    }
    var nature = nature(section);
    var base = optional(section, "base");
    if (nature.kind().isRatio() && base == null) {
      throw section.problem("base", "is missing: a " + nature.kind() + " is of something");
    }
    return new IndicatorPart(
        id,
        Bilingual.of(section.section("name")),
        nature,
        section.has("stage") ? PlanReader.stage(section.text("stage"), section) : null,
        base,
        optional(section, "note"),
        section.has("metric") ? section.text("metric") : "",
        targets(nature.kind(), section.section("targets")));
  }

  private Course.Nature nature(YamlSection section) {
    var rhythm = word(section, "per", Rhythm.YEAR);
    if (rhythm == Rhythm.SEMESTER && years.calendar() != Years.Calendar.SCHOOL_YEAR) {
      throw section.problem("per", "is semester, but the plan counts fiscal years");
    }
    return new Course.Nature(
        word(section.text("kind"), section, "kind", IndicatorKind.values()),
        word(section, "direction", Direction.UP),
        section.has("at-least") && section.flag("at-least"),
        rhythm,
        Bilingual.of(section.section("unit")));
  }

  private Map<Integer, Aim> targets(IndicatorKind kind, YamlSection section) {
    var targets = new TreeMap<Integer, Aim>();
    var levels = new ArrayList<Bilingual>();
    for (var key : section.keys()) {
      targets.put(
          target(key, section),
          switch (kind) {
            case COUNT, CUMULATIVE, PERCENTAGE, RISE -> Aim.of(section.decimal(key));
            case MILESTONE -> milestone(key, section);
            case TEXT -> new Aim(BigDecimal.ONE, Bilingual.of(section.section(key)));
            case LEVEL -> level(Bilingual.of(section.section(key)), levels);
          });
    }
    return targets;
  }

  private static Aim milestone(String key, YamlSection section) {
    if (!section.text(key).equals("done")) {
      throw section.problem(key, "must be done");
    }
    return Aim.of(BigDecimal.ONE);
  }

  private static Aim level(Bilingual name, List<Bilingual> levels) {
    if (!levels.contains(name)) {
      levels.add(name);
    }
    return new Aim(BigDecimal.valueOf(levels.indexOf(name) + 1L), name);
  }

  int year(String key, YamlSection section) {
    return year(key, section, years::contains);
  }

  private int target(String key, YamlSection section) {
    return year(key, section, years::mayAim);
  }

  private int year(String key, YamlSection section, IntPredicate allowed) {
    return years
        .calendar()
        .find(key)
        .filter(slot -> slot.half() == 0 && allowed.test(slot.year()))
        .map(Slot::year)
        .orElseThrow(() -> section.problem(key, "is none of the plan's years " + years.notation()));
  }

  static @Nullable Bilingual optional(YamlSection section, String key) {
    return section.has(key) ? Bilingual.of(section.section(key)) : null;
  }

  private static <E extends Enum<E>> E word(YamlSection section, String key, E usual) {
    return section.has(key)
        ? word(section.text(key), section, key, usual.getDeclaringClass().getEnumConstants())
        : usual;
  }

  private static <E extends Enum<E>> E word(
      String text, YamlSection section, String key, E[] words) {
    return Stream.of(words)
        .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> section.problem(key, text + " is not among " + List.of(words)));
  }
}
