package tw.jiegui.core.facts;

import java.util.Locale;
import java.util.stream.Stream;

/// A choice from a closed list, as forms, files and programs write it.
public interface Word {
  String name();

  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <W extends Enum<W> & Word> W of(Class<W> list, String slug) {
    return Stream.of(list.getEnumConstants())
        .filter(word -> word.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(slug));
  }
}
