package tw.jiegui.core.indicators;

import java.util.stream.Stream;
import tw.jiegui.core.indicators.Part.Alternative;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.yaml.YamlSection;

/// The innermost layer: `one-of` lists all that counts; `such-as` gives examples, and something
/// like them counts too. Some count at certain stages only.
final class Alternatives {
  private static final Bilingual OTHER = new Bilingual("其他同類資料", "something like them");

  private Alternatives() {}

  static boolean in(YamlSection section) {
    return section.has("one-of") || section.has("such-as");
  }

  static Part add(Part part, YamlSection section, Stage stage) {
    if (!in(section)) {
      return part;
    }
    if (part.times() > 1 || (section.has("one-of") && section.has("such-as"))) {
      throw section.problem("such-as", "or one-of: exactly one of them, and nothing counted");
    }
    var all =
        section.has("one-of")
            ? named(part, section.section("one-of"), stage)
            : Stream.concat(
                named(part, section.section("such-as"), stage),
                Stream.of(new Alternative(part.key() + ".other", OTHER)));
    var listed = all.toList();
    if (listed.isEmpty()) {
      throw section.problem("one-of", "there must be at least one item");
    }
    return new Part(part.key(), part.name(), 1, listed);
  }

  private static Stream<Alternative> named(Part part, YamlSection section, Stage stage) {
    return section.keys().stream()
        .filter(id -> counts(section.section(id).only("zh", "en", "stages"), stage))
        .map(id -> named(part, id, section.section(id)));
  }

  private static Alternative named(Part part, String id, YamlSection section) {
    return new Alternative(Keys.under(part.key(), id, section), Bilingual.parts(section));
  }

  private static boolean counts(YamlSection section, Stage stage) {
    return !section.has("stages") || Choices.of(section, "stages", Stage.class).contains(stage);
  }
}
