package tw.jiegui.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// Puts a frame together from YAML, whether shipped or imported, and gathers every complaint with
/// its file and path.
public final class FrameReader {
  private final String file;
  private final List<InvalidYaml> complaints = new ArrayList<>();
  private final @Nullable Frame frame;

  public FrameReader(String file, String yaml) {
    this.file = file;
    frame = attempt(() -> read(YamlSection.parse(file, yaml))).orElse(null);
  }

  /// The frame, unless something was complained of.
  public Frame frame() {
    if (complaints.isEmpty()) {
      return Objects.requireNonNull(frame);
    }
    throw complaints.getFirst();
  }

  public List<InvalidYaml> complaints() {
    return List.copyOf(complaints);
  }

  private Frame read(YamlSection root) {
    var head = FrameHead.read(root);
    var levels = each(root.section("levels"), (key, held) -> head.level(key, held));
    var aspects = each(root.section("aspects"), this::aspect);
    var read = new Frame(head.key(), head.head(), head.counts(), aspects, levels);
    if (complaints.isEmpty()) {
      FrameHead.check(root, read);
    }
    return read;
  }

  private Aspect aspect(String key, YamlSection section) {
    section.only("name", "about", "sub-aspects");
    return new Aspect(key, Words.of(section), below("sub-aspects", key, section, this::subAspect));
  }

  private SubAspect subAspect(String key, YamlSection section) {
    section.only("name", "about", "indicators");
    return new SubAspect(
        key, Words.of(section), below("indicators", key, section, IndicatorReader::read));
  }

  /// A frame of which the document gives no more than the aspects leaves the rest out.
  private <T> List<T> below(
      String name, String parent, YamlSection section, BiFunction<String, YamlSection, T> read) {
    return section.has(name)
        ? each(section.section(name), (key, held) -> read.apply(under(parent, key, held), held))
        : List.of();
  }

  private static String under(String parent, String key, YamlSection held) {
    if (!key.matches(Pattern.quote(parent) + "-[0-9]+")) {
      throw held.problem("", "must be " + parent + "- and a number");
    }
    return key;
  }

  private <T> List<T> each(YamlSection section, BiFunction<String, YamlSection, T> read) {
    var all = new ArrayList<T>();
    for (var key : section.keys()) {
      attempt(() -> read.apply(key, section.section(key))).ifPresent(all::add);
    }
    return all;
  }

  private <T> Optional<T> attempt(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (InvalidYaml complaint) {
      complaints.add(complaint.in(file));
      return Optional.empty();
    }
  }
}
