package tw.jiegui.core.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds files below a folder in every jar and folder of the class path.
public final class Shipped {
  private final ClassLoader loader;
  private final String root;

  public Shipped(ClassLoader loader, String root) {
    this.loader = loader;
    this.root = root;
  }

  /// The names of those that match, in order, each as often as it is there.
  public List<String> list(Pattern name) {
    try {
      return Collections.list(loader.getResources(root)).stream()
          .flatMap(this::names)
          .filter(each -> name.matcher(each).matches())
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// As [#list], but what is there twice is refused.
  public List<String> listOnce(Pattern name) {
    var once = new TreeSet<String>();
    for (var each : list(name)) {
      if (!once.add(each)) {
        throw new InvalidYaml(each, "is on the class path twice");
      }
    }
    return List.copyOf(once);
  }

  public String read(String name) {
    try (var stream = loader.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("vanished from the class path: " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A server may have a protocol of its own for what lies in a jar; behind it is a file all the
  /// same.
  private Stream<String> names(URL place) {
    String written = place.toString();
    int end = written.indexOf("!/");
    try {
      return (end < 0 ? inFolder(place) : inJar(written.substring(written.indexOf("file:"), end)))
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> inJar(String file) throws IOException {
    try (var jar = new JarFile(Path.of(URI.create(file)).toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }

  private List<String> inFolder(URL place) throws IOException {
    var folder = Path.of(uri(place));
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root + "/" + folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException strange) {
      throw new IOException("not a folder: " + url, strange);
    }
  }
}
