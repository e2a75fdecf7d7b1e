package tw.jiegui.core.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.indicators.Part.Alternative;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.YamlSection;

/// Evidence items as a stage may show them, in three layers: the item, its parts, and alternatives.
/// `one-of` lists all that counts; `such-as` gives examples, and something like them counts too.
record ItemReader(String indicator, YamlSection items) {
  EvidenceItem read(String id, Stage stage) {
    var section = items.section(id);
    section.only("name", "about", "window", "one-of", "such-as", "parts", "serves", "suits");
    var key = Keys.under(indicator, id, section);
    var words = Words.of(section);
    var window = section.has("window") ? window(section.section("window")) : null;
    var parts = parts(new Part(key, words.name(), times(window), List.of()), section, stage);
    var kinds = serves(section);
    var serving = new EvidenceItem.Serving(kinds, new SuitReader(key, parts, kinds).read(section));
    return distinct(section, new EvidenceItem(key, words, window, parts, serving));
  }

  private static List<Part> parts(Part whole, YamlSection section, Stage stage) {
    var parts = new ArrayList<Part>();
    if (whole.times() > 1 || Alternatives.in(section) || !section.has("parts")) {
      parts.add(Alternatives.add(whole, section, stage));
    }
    if (section.has("parts")) {
      var held = section.section("parts");
      for (var id : held.keys()) {
        parts.add(part(Keys.under(whole.key(), id, held.section(id)), held.section(id), stage));
      }
    }
    return parts;
  }

  private static Part part(String key, YamlSection section, Stage stage) {
    section.only("zh", "en", "one-of", "such-as");
    return Alternatives.add(new Part(key, Bilingual.parts(section), 1, List.of()), section, stage);
  }

  private static Set<EvidenceKind> serves(YamlSection section) {
    return section.has("serves") ? Choices.of(section, "serves", EvidenceKind.class) : Set.of();
  }

  private static Window window(YamlSection section) {
    section.only("past-years", "each-year");
    if (section.has("past-years") == section.has("each-year")) {
      throw section.problem("past-years", "or each-year: exactly one of them");
    }
    return section.has("past-years")
        ? new Window.PastYears(positive(section, "past-years"))
        : new Window.EachYear(positive(section, "each-year"));
  }

  private static int positive(YamlSection section, String key) {
    if (section.number(key) < 1) {
      throw section.problem(key, "must be 1 or more");
    }
    return section.number(key);
  }

  private static int times(@Nullable Window window) {
    return window instanceof Window.EachYear(int times) ? times : 1;
  }

  private static EvidenceItem distinct(YamlSection section, EvidenceItem item) {
    var seen = new HashSet<String>();
    item.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part.key()), part.alternatives().stream().map(Alternative::key)))
        .filter(key -> !seen.add(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw section.problem("parts", "holds " + key + " twice");
            });
    return item;
  }
}
