package tw.jiegui.web.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that pages refer to, made once.
final class Assets {
  private static final Map<String, Asset> KNOWN =
      Stream.of(
              Asset.of(
                  "jiegui.css",
                  new Stylesheet(read("govuk-frontend.min.css")).themed().css()
                      + read("jiegui.css")),
              Asset.of("jiegui.js", read("jiegui.js")),
              Asset.of("autosave.js", read("autosave.js")),
              Asset.of("uploads.js", read("uploads.js")),
              Asset.of("htmx.js", read("htmx.min.js")),
              Asset.of("logo.svg", read("logo.svg")),
              Asset.of("favicon.svg", read("favicon.svg")))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  private Assets() {}

  /// The address of a file that is there; a template naming another is a bug.
  static String path(String name) {
    Asset asset = Objects.requireNonNull(KNOWN.get(name), name);
    return "/assets/" + asset.hash() + "/" + name;
  }

  static Optional<Asset> find(String name, String hash) {
    return Optional.ofNullable(KNOWN.get(name)).filter(asset -> asset.hash().equals(hash));
  }

  private static String read(String name) {
    try (var stream = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
