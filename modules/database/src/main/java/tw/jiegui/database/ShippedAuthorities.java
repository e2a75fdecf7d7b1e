package tw.jiegui.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.core.authority.AuthorityRevision;
import tw.jiegui.core.authority.InvalidRevision;

/// Finds `authorities/<id>/authority.yaml` in every folder and jar of the class path.
final class ShippedAuthorities {
  private static final String ROOT = "authorities";
  private static final Pattern FILE = Pattern.compile("authorities/([^/]+)/authority\\.yaml");

  private ShippedAuthorities() {}

  static List<AuthorityRevision> read(ClassLoader loader) throws IOException {
    var revisions = new ArrayList<AuthorityRevision>();
    for (URL root : Collections.list(loader.getResources(ROOT))) {
      for (var name : list(root)) {
        revisions.add(read(loader, name));
      }
    }
    refuseTwins(revisions);
    revisions.sort(Comparator.comparingInt(AuthorityRevision::position));
    return revisions;
  }

  private static AuthorityRevision read(ClassLoader loader, String name) throws IOException {
    try (var stream = loader.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("vanished from the class path: " + name);
      }
      var revision = AuthorityRevision.parse(name, new String(stream.readAllBytes(), UTF_8));
      var matcher = FILE.matcher(name);
      if (!matcher.matches() || !matcher.group(1).equals(revision.id())) {
        throw new InvalidRevision(
            name + ": id", "is " + revision.id() + ", must be its folder's name");
      }
      return revision;
    }
  }

  private static void refuseTwins(List<AuthorityRevision> revisions) {
    var seen = new HashSet<String>();
    for (var revision : revisions) {
      if (!seen.add(revision.id())) {
        throw new InvalidRevision("authorities/" + revision.id(), "is on the class path twice");
      }
    }
  }

  private static List<String> list(URL root) throws IOException {
    return root.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(root);
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (var jar = connection.getJarFile()) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> FILE.matcher(name).matches())
          .toList();
    }
  }

  private static List<String> inFolder(URL root) throws IOException {
    try (var folders = Files.list(Path.of(uri(root)))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("authority.yaml")))
          .map(folder -> ROOT + "/" + folder.getFileName() + "/authority.yaml")
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
