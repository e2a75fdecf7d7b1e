package tw.jiegui.core.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.yaml.YamlSection;

/// A source that provisions cite; an appendix names the document that it belongs to.
public record Document(Bilingual title, String issued, @Nullable String partOf) {
  static Document of(YamlSection section) {
    section.only("title", "issued", "part-of");
    return new Document(
        Bilingual.of(section.section("title")),
        section.values().get("issued") instanceof Integer year
            ? year.toString()
            : section.text("issued"),
        section.has("part-of") ? section.text("part-of") : null);
  }

  Map<String, Object> notation() {
    return Notation.map("title", title.notation(), "issued", issued, "part-of", partOf);
  }
}
