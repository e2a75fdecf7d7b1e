package tw.jiegui.core.indicators;

import tw.jiegui.core.yaml.YamlSection;

/// Keys of items, parts and alternatives: each begins with that of what it belongs to.
final class Keys {
  private Keys() {}

  static String under(String parent, String id, YamlSection held) {
    if (!id.matches("[a-z0-9-]+")) {
      throw held.problem("", "must be small letters, digits and hyphens");
    }
    return parent + "." + id;
  }
}
