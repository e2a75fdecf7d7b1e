package tw.jiegui.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// One file per feature and language, so that a feature's texts stay beside it.
final class Bundles {
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private Bundles() {}

  static Optional<String> find(Language language, String key) {
    int dot = key.indexOf('.');
    String feature = dot < 0 ? key : key.substring(0, dot);
    return Optional.ofNullable(of(feature, language).get(key));
  }

  private static Map<String, String> of(String feature, Language language) {
    return READ.computeIfAbsent(file(feature, language), Bundles::read);
  }

  static String file(String feature, Language language) {
    return "/tw/jiegui/web/%s/texts_%s.properties".formatted(feature, language.locale());
  }

  private static Map<String, String> read(String file) {
    try (var stream = Bundles.class.getResourceAsStream(file)) {
      return stream == null
          ? Map.of()
          : entries(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> entries(Reader reader) throws IOException {
    var texts = new Properties();
    texts.load(reader);
    return texts.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
  }
}
