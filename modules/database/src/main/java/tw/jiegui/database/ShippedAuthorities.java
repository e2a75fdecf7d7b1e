package tw.jiegui.database;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tw.jiegui.core.authority.AuthorityRevision;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.Shipped;

/// Finds `authorities/<id>/authority.yaml` in every folder and jar of the class path.
final class ShippedAuthorities {
  private static final Pattern FILE = Pattern.compile("authorities/([^/]+)/authority\\.yaml");

  private ShippedAuthorities() {}

  static List<AuthorityRevision> read(ClassLoader loader) {
    var shipped = new Shipped(loader, "authorities");
    return shipped.listOnce(FILE).stream()
        .map(name -> revision(name, shipped.read(name)))
        .sorted(Comparator.comparingInt(AuthorityRevision::position))
        .toList();
  }

  private static AuthorityRevision revision(String name, String yaml) {
    var revision = AuthorityRevision.parse(name, yaml);
    var matcher = FILE.matcher(name);
    if (!matcher.matches() || !matcher.group(1).equals(revision.id())) {
      throw new InvalidYaml(name + ": id", "is " + revision.id() + ", must be its folder's name");
    }
    return revision;
  }
}
