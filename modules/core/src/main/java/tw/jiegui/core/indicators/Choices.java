package tw.jiegui.core.indicators;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.jiegui.core.yaml.YamlSection;

/// Lists of words that stand in lower case in the files.
final class Choices {
  private Choices() {}

  static <E extends Enum<E>> Set<E> of(YamlSection section, String key, Class<E> kind) {
    var all = EnumSet.noneOf(kind);
    for (var text : section.texts(key)) {
      all.add(one(section, key, text, kind));
    }
    return all;
  }

  private static <E extends Enum<E>> E one(
      YamlSection section, String key, String text, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> word(each).equals(text))
        .findAny()
        .orElseThrow(
            () ->
                section.problem(
                    key, "is " + text + ", must be one of " + String.join(", ", words(kind))));
  }

  static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Class<? extends Enum<?>> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Choices::word).toList();
  }
}
