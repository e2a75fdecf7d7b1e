package tw.jiegui.core.policy;

import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import tw.jiegui.core.yaml.YamlSection;

/// The same text in Traditional Chinese and English.
public record Bilingual(String zh, String en) {
  public static Bilingual of(YamlSection section) {
    section.only("zh", "en");
    return parts(section);
  }

  /// Where the texts stand among other keys.
  public static Bilingual parts(YamlSection section) {
    return new Bilingual(section.text("zh"), section.text("en"));
  }

  public static Bilingual same(Object both) {
    return new Bilingual(String.valueOf(both), String.valueOf(both));
  }

  Map<String, Object> notation() {
    return Notation.map("zh", zh, "en", en);
  }

  /// Puts each text where its own language has `{}`, in turn.
  public static Bilingual say(String zh, String en, Bilingual... filling) {
    var says = new Bilingual(zh, en);
    for (var next : filling) {
      says = new Bilingual(put(says.zh, next.zh), put(says.en, next.en));
    }
    return says;
  }

  static Collector<Bilingual, ?, Bilingual> joining() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        all ->
            new Bilingual(
                all.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
                all.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
  }

  private static String put(String sentence, String part) {
    int gap = sentence.indexOf("{}");
    return sentence.substring(0, gap) + part + sentence.substring(gap + 2);
  }
}
