package tw.jiegui.core.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.jiegui.core.facts.FactKind;
import tw.jiegui.core.facts.Field;
import tw.jiegui.core.yaml.YamlSection;

/// Reads what suits an item, and refuses fields, words and parts that there are not.
record SuitReader(String item, List<Part> parts, Set<EvidenceKind> serves) {
  List<Suit> read(YamlSection section) {
    return section.has("suits")
        ? section.sections("suits").stream().map(this::suit).toList()
        : List.of();
  }

  private Suit suit(YamlSection section) {
    section.only("kind", "where", "with", "shows");
    var kind = kind(section);
    var with = section.has("with") ? section.texts("with") : List.<String>of();
    with.forEach(name -> field(section, kind, name));
    return new Suit(kind, where(section, kind), new TreeSet<>(with), shows(section));
  }

  private FactKind kind(YamlSection section) {
    String word = section.text("kind");
    return serves.stream()
        .filter(each -> each.slug().equals(word))
        .flatMap(each -> each.fact().stream())
        .findAny()
        .orElseThrow(() -> section.problem("kind", "is " + word + ", no fact that serves here"));
  }

  private static Map<String, Set<String>> where(YamlSection section, FactKind kind) {
    var where = new HashMap<String, Set<String>>();
    if (section.has("where")) {
      var asked = section.section("where");
      for (var name : asked.keys()) {
        where.put(name, words(asked, field(asked, kind, name)));
      }
    }
    return where;
  }

  private static Field field(YamlSection section, FactKind kind, String name) {
    return kind.fields().stream()
        .filter(each -> each.name().equals(name))
        .findAny()
        .orElseThrow(
            () -> section.problem("", "names " + name + ", which is no field of " + kind.slug()));
  }

  private static Set<String> words(YamlSection section, Field field) {
    var known =
        switch (field.form()) {
          case Field.Form.OneOf one -> one.words();
          case Field.Form.Several several -> several.words();
          case Field.Form.Line _,
              Field.Form.Text _,
              Field.Form.Date _,
              Field.Form.Count _,
              Field.Form.Flag _,
              Field.Form.Email _,
              Field.Form.Partner _ ->
              throw section.problem(field.name(), "is no choice");
        };
    var asked = new TreeSet<>(section.texts(field.name()));
    asked.stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              throw section.problem(
                  field.name(), "is " + word + ", must be one of " + String.join(", ", known));
            });
    return asked;
  }

  private List<String> shows(YamlSection section) {
    var known = parts.stream().flatMap(SuitReader::keys).toList();
    if (!section.has("shows")) {
      return List.of(checked(section, known, item));
    }
    return section.texts("shows").stream()
        .map(id -> checked(section, known, item + "." + id.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String checked(YamlSection section, List<String> known, String key) {
    if (!known.contains(key)) {
      throw section.problem(
          "shows", "names " + key + ", which is none of " + String.join(", ", known));
    }
    return key;
  }

  private static Stream<String> keys(Part part) {
    return part.keys().stream();
  }
}
