package tw.jiegui.core.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.yaml.YamlSection;

/// What people call facts, their fields and their choices, in both languages.
public final class Names {
  private static final YamlSection SHIPPED = read();
  private static final Map<String, Bilingual> COUNTRIES = countries();

  private Names() {}

  public static Bilingual of(FactKind kind) {
    return bilingual(SHIPPED.section("kinds"), kind.slug());
  }

  public static Bilingual of(FactKind kind, Field field) {
    return bilingual(SHIPPED.section("fields").section(kind.slug()), field.name());
  }

  public static Bilingual ofWord(String list, String word) {
    return list.equals(Field.COUNTRIES)
        ? COUNTRIES.getOrDefault(word, new Bilingual(word, word))
        : bilingual(SHIPPED.section("words").section(list), word);
  }

  public static Bilingual ofFlag(boolean yes) {
    return ofWord("yes-no", String.valueOf(yes));
  }

  /// The word that somebody calls so, in either language.
  static Optional<String> find(String list, Iterable<String> words, String typed) {
    String name = Reader.tidy(typed);
    for (String word : words) {
      var names = ofWord(list, word);
      if (name.equalsIgnoreCase(names.zh()) || name.equalsIgnoreCase(names.en())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Bilingual> countries() {
    var names = new LinkedHashMap<String, Bilingual>();
    for (String code : Locale.getISOCountries()) {
      names.put(code, new Bilingual(country(code, Locale.TAIWAN), country(code, Locale.ENGLISH)));
    }
    var own = SHIPPED.section("words").section(Field.COUNTRIES);
    own.keys().forEach(code -> names.put(code, bilingual(own, code)));
    return Map.copyOf(names);
  }

  private static String country(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  private static Bilingual bilingual(YamlSection section, String key) {
    var names = section.section(key);
    return new Bilingual(names.text("zh"), names.text("en"));
  }

  private static YamlSection read() {
    try (var stream = Names.class.getResourceAsStream("names.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("names.yaml is missing");
      }
      return YamlSection.parse("names.yaml", new String(stream.readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
