package tw.jiegui.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// The names that rules may speak of. Closed: a rule about anything else is a typing error.
public final class Vocabulary {
  public enum Section {
    METRICS,
    EVENTS,
    CONDITIONS,
    UNITS;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// The fact on which a deadline is judged: the day on which the thing was handed in.
  public static final String SUBMITTED = "submitted";

  public static final String NTD = "ntd";

  private static final Vocabulary SHIPPED = read();

  private final Map<Section, Map<String, Bilingual>> words;
  private final Map<String, String> metricUnits;

  private Vocabulary(Map<Section, Map<String, Bilingual>> words, Map<String, String> metricUnits) {
    this.words = words;
    this.metricUnits = metricUnits;
  }

  public static Vocabulary shipped() {
    return SHIPPED;
  }

  public Map<String, Bilingual> words(Section section) {
    return words.getOrDefault(section, Map.of());
  }

  /// The word's name; a rule never holds a word that has none.
  public Bilingual name(Section section, String key) {
    var name = words(section).get(key);
    return name == null ? Bilingual.same(key) : name;
  }

  Bilingual metric(String key) {
    return name(Section.METRICS, key);
  }

  Bilingual unitOf(String metric) {
    var unit = metricUnits.get(metric);
    return unit == null ? new Bilingual("", "") : name(Section.UNITS, unit);
  }

  public boolean isMoney(String metric) {
    return NTD.equals(metricUnits.get(metric));
  }

  String known(Section section, YamlSection from, String key) {
    var word = from.text(key);
    if (words(section).containsKey(word)) {
      return word;
    }
    throw from.problem(key, "is " + word + ", which is not among the " + section.key());
  }

  private static Vocabulary read() {
    try (var stream = Vocabulary.class.getResourceAsStream("vocabulary.yaml")) {
      if (stream == null) {
        throw new IllegalStateException("vocabulary.yaml is missing");
      }
      return of(YamlSection.parse("vocabulary.yaml", new String(stream.readAllBytes(), UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Vocabulary of(YamlSection root) {
    var words = new LinkedHashMap<Section, Map<String, Bilingual>>();
    var units = new LinkedHashMap<String, String>();
    for (var section : Section.values()) {
      words.put(section, names(root.section(section.key()), units));
    }
    for (var unit : units.entrySet()) {
      if (!words.getOrDefault(Section.UNITS, Map.of()).containsKey(unit.getValue())) {
        throw new InvalidYaml("metrics." + unit.getKey(), "has no known unit");
      }
    }
    return new Vocabulary(words, units);
  }

  private static Map<String, Bilingual> names(YamlSection section, Map<String, String> units) {
    var names = new LinkedHashMap<String, Bilingual>();
    for (var key : section.keys()) {
      var entry = section.section(key).only("zh", "en", "unit");
      names.put(key, Bilingual.parts(entry));
      if (entry.has("unit")) {
        units.put(key, entry.text("unit"));
      }
    }
    return Collections.unmodifiableMap(names);
  }
}
