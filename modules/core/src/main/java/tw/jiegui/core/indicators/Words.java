package tw.jiegui.core.indicators;

import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.yaml.YamlSection;

/// What something is called, and what it is about where the name does not say it.
public record Words(Bilingual name, @Nullable Bilingual about) {
  static Words of(YamlSection section) {
    return new Words(
        Bilingual.of(section.section("name")),
        section.has("about") ? Bilingual.of(section.section("about")) : null);
  }
}
