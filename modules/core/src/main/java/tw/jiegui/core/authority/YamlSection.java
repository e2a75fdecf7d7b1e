package tw.jiegui.core.authority;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One level of a YAML file that remembers the way to it, so that every complaint names its key.
record YamlSection(String path, Map<?, ?> values) {

  static YamlSection root(@Nullable Object document) {
    return of("(top level)", "", document);
  }

  YamlSection section(String key) {
    return of(at(key), at(key), value(key));
  }

  String text(String key) {
    if (value(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new InvalidRevision(at(key), "must be text (in quotes if it looks like a number)");
  }

  int number(String key) {
    if (value(key) instanceof Integer number) {
      return number;
    }
    throw new InvalidRevision(at(key), "must be a whole number");
  }

  <E extends Enum<E>> E choice(String key, Class<E> choices) {
    var text = text(key);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                new InvalidRevision(at(key), "is " + text + ", must be one of " + names(choices)));
  }

  YamlSection only(String... keys) {
    var strange = new TreeSet<String>();
    values.keySet().forEach(key -> strange.add(String.valueOf(key)));
    strange.removeAll(Set.of(keys));
    if (!strange.isEmpty()) {
      throw new InvalidRevision(
          at(strange.first()), "is no known key; known are " + String.join(", ", keys));
    }
    return this;
  }

  private Object value(String key) {
    var value = values.get(key);
    if (value == null) {
      throw new InvalidRevision(at(key), "is missing");
    }
    return value;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static YamlSection of(String shown, String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> values) {
      return new YamlSection(path, values);
    }
    throw new InvalidRevision(shown, "must hold keys with values");
  }

  private static String names(Class<? extends Enum<?>> choices) {
    return String.join(", ", Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
  }
}
