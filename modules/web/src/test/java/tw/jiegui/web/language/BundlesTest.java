package tw.jiegui.web.language;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.jiegui.web.Sources;

class BundlesTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+\\.?)\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^ *///.*$");
  private static final Pattern FILE_NAME = Pattern.compile("\\.(csv|ods|odt|pdf)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private static final Map<Path, Properties> CHINESE = read("texts_zh_TW.properties");
  private static final Map<Path, Properties> ENGLISH = read("texts_en.properties");

  @Test
  void both_languages_have_the_same_keys() {
    assertFalse(CHINESE.isEmpty());
    assertEquals(keys(CHINESE), keys(ENGLISH));
  }

  @Test
  void both_languages_fill_the_same_places() {
    var english = all(ENGLISH);
    var uneven =
        all(CHINESE).entrySet().stream()
            .filter(
                text ->
                    !places(text.getValue())
                        .equals(places(english.getOrDefault(text.getKey(), ""))))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(Set.of(), Set.copyOf(uneven));
  }

  @Test
  void no_text_is_empty() {
    Stream.of(CHINESE, ENGLISH)
        .flatMap(texts -> all(texts).entrySet().stream())
        .forEach(text -> assertFalse(text.getValue().isEmpty(), text.getKey()));
  }

  @Test
  void a_key_begins_with_the_folder_that_its_file_lies_in() {
    CHINESE.forEach(
        (file, texts) -> {
          String feature = file.getName(file.getNameCount() - 2) + ".";
          texts
              .stringPropertyNames()
              .forEach(key -> assertEquals(feature, key.substring(0, feature.length())));
        });
  }

  @Test
  void every_key_named_in_code_and_templates_has_a_text() {
    Set<String> keys = keys(CHINESE);
    Set<String> features = keys.stream().map(BundlesTest::feature).collect(toSet());
    var unknown =
        Stream.of(".java", ".jte")
            .flatMap(suffix -> Sources.ending(suffix).stream())
            .flatMap(file -> LITERAL.matcher(withoutComments(file)).results())
            .map(literal -> literal.group(1))
            .filter(key -> features.contains(feature(key)))
            .filter(key -> !FILE_NAME.matcher(key).find() && !isKnown(key, keys))
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  /// A literal that ends with a dot is the beginning of keys that code completes.
  private static boolean isKnown(String key, Set<String> keys) {
    return keys.contains(key)
        || keys.stream().anyMatch(known -> known.startsWith(key + "."))
        || (key.endsWith(".") && keys.stream().anyMatch(known -> known.startsWith(key)));
  }

  private static String withoutComments(Path file) {
    return COMMENT.matcher(Sources.read(file)).replaceAll("");
  }

  private static String feature(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Set<String> keys(Map<Path, Properties> texts) {
    return all(texts).keySet().stream().collect(toCollection(TreeSet::new));
  }

  private static Map<String, String> all(Map<Path, Properties> texts) {
    return texts.values().stream()
        .flatMap(file -> file.entrySet().stream())
        .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  private static Map<Path, Properties> read(String name) {
    return Sources.ending(name).stream()
        .collect(Collectors.toMap(file -> file, BundlesTest::properties));
  }

  private static Properties properties(Path file) {
    var texts = new Properties();
    try {
      texts.load(new StringReader(Sources.read(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return texts;
  }
}
