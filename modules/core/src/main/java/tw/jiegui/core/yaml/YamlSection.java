package tw.jiegui.core.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// One level of a YAML file that remembers the way to it, so that every complaint names its key.
public record YamlSection(String path, Map<?, ?> values) {

  /// `source` names the text in a complaint about its syntax.
  public static YamlSection parse(String source, String yaml) {
    try {
      return root(new Load(LoadSettings.builder().setLabel(source).build()).loadFromString(yaml));
    } catch (YamlEngineException broken) {
      throw new InvalidYaml("(syntax)", String.valueOf(broken.getMessage()).strip());
    }
  }

  public static YamlSection root(@Nullable Object document) {
    return of("(top level)", "", document);
  }

  public boolean has(String key) {
    return values.get(key) != null;
  }

  public List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  public YamlSection section(String key) {
    return of(at(key), at(key), value(key));
  }

  public List<YamlSection> sections(String key) {
    if (!(value(key) instanceof List<?> list)) {
      throw new InvalidYaml(at(key), "must be a list");
    }
    return IntStream.range(0, list.size())
        .mapToObj(
            index -> {
              var at = at(key) + "[" + (index + 1) + "]";
              return of(at, at, list.get(index));
            })
        .toList();
  }

  public List<String> texts(String key) {
    if (value(key) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw new InvalidYaml(at(key), "must be a list of texts");
  }

  public String text(String key) {
    if (value(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new InvalidYaml(at(key), "must be text (in quotes if it looks like a number)");
  }

  public int number(String key) {
    if (value(key) instanceof Integer number) {
      return number;
    }
    throw new InvalidYaml(at(key), "must be a whole number");
  }

  public long money(String key) {
    return switch (value(key)) {
      case Integer whole when whole >= 0 -> whole;
      case Long whole when whole >= 0 -> whole;
      default -> throw new InvalidYaml(at(key), "must be a sum in whole NT$");
    };
  }

  public BigDecimal decimal(String key) {
    return switch (value(key)) {
      case Integer whole -> BigDecimal.valueOf(whole);
      case Long whole -> BigDecimal.valueOf(whole);
      case BigInteger whole -> new BigDecimal(whole);
      case Double broken -> BigDecimal.valueOf(broken);
      default -> throw new InvalidYaml(at(key), "must be a number");
    };
  }

  public boolean flag(String key) {
    if (value(key) instanceof Boolean flag) {
      return flag;
    }
    throw new InvalidYaml(at(key), "must be true or false");
  }

  public <E extends Enum<E>> E choice(String key, Class<E> choices) {
    var text = text(key);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findAny()
        .orElseThrow(
            () -> new InvalidYaml(at(key), "is " + text + ", must be one of " + names(choices)));
  }

  public YamlSection only(String... keys) {
    var strange = new TreeSet<>(keys());
    strange.removeAll(Set.of(keys));
    if (!strange.isEmpty()) {
      throw new InvalidYaml(
          at(strange.first()), "is no known key; known are " + String.join(", ", keys));
    }
    return this;
  }

  public InvalidYaml problem(String key, String problem) {
    return new InvalidYaml(at(key), problem);
  }

  private Object value(String key) {
    var value = values.get(key);
    if (value == null) {
      throw new InvalidYaml(at(key), "is missing");
    }
    return value;
  }

  private String at(String key) {
    if (key.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  private static YamlSection of(String shown, String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> values) {
      return new YamlSection(path, values);
    }
    throw new InvalidYaml(shown, "must hold keys with values");
  }

  private static String names(Class<? extends Enum<?>> choices) {
    return String.join(", ", Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
  }
}
