package tw.jiegui.core.certification;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.authority.Term;
import tw.jiegui.core.facts.Word;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Citation;
import tw.jiegui.core.yaml.InvalidYaml;
import tw.jiegui.core.yaml.YamlSection;

/// Puts a scheme together from YAML and gathers every complaint with its file and path. Whether the
/// policy has what it refers to is asked of [SchemeCheck].
public final class SchemeReader {
  static final String KEY = "[a-z][a-z0-9-]{0,39}";

  private final String file;
  private final List<InvalidYaml> complaints = new ArrayList<>();
  private final @Nullable Scheme scheme;

  public SchemeReader(String file, String yaml) {
    this.file = file;
    scheme = attempt(() -> read(YamlSection.parse(file, yaml))).orElse(null);
  }

  /// The scheme, unless something was complained of.
  public Scheme scheme() {
    if (complaints.isEmpty()) {
      return Objects.requireNonNull(scheme);
    }
    throw complaints.getFirst();
  }

  public List<InvalidYaml> complaints() {
    return List.copyOf(complaints);
  }

  private Scheme read(YamlSection root) {
    root.only("scheme", "name", "about", "source", "entry", "tiers", "stages");
    var head = head(root);
    var entry = entry(root.text("scheme"), root.section("entry"));
    var own = root.text("scheme");
    var tiers = each(root.section("tiers"), (key, section) -> TierReader.read(own, key, section));
    var stages = each(root.section("stages"), StageReader::read);
    if (complaints.isEmpty() && (stages.isEmpty() || tiers.isEmpty())) {
      throw root.problem(tiers.isEmpty() ? "tiers" : "stages", "there must be at least one item");
    }
    return new Scheme(key(root, root.text("scheme"), "scheme"), head, entry, tiers, stages);
  }

  private static Scheme.Head head(YamlSection root) {
    return new Scheme.Head(
        Bilingual.of(root.section("name")),
        Bilingual.of(root.section("about")),
        Citation.of(root.section("source")));
  }

  private static Entry entry(String own, YamlSection section) {
    section.only("counted-in", "open-to", "endorsement", "tiers-listed-in", "mending", "history");
    return new Entry(
        new Entry.Round(
            word(section, "counted-in", Entry.Counted.class),
            word(section, "open-to", Entry.OpenTo.class),
            word(section, "endorsement", Entry.Endorsement.class)),
        section.text("tiers-listed-in"),
        section.has("mending") ? StageReader.due(section, "mending") : null,
        section.has("history") ? history(own, section.section("history")) : Map.of());
  }

  static Map<String, HistoryFact> history(String own, YamlSection section) {
    var history = new LinkedHashMap<String, HistoryFact>();
    for (var word : section.keys()) {
      history.put(word, historyFact(own, section.section(word)));
    }
    return history;
  }

  private static HistoryFact historyFact(String own, YamlSection section) {
    section.only(
        "applications-since", "granted", "held", "of", "refused", "subsidy", "subsidy-this-year");
    var kinds = section.keys().stream().filter(key -> !key.equals("of")).toList();
    if (kinds.size() != 1) {
      throw section.problem("", "must hold exactly one kind of rule");
    }
    var kind = kinds.getFirst();
    return switch (kind) {
      case "applications-since" -> new HistoryFact.Applications(term(section, kind));
      case "granted" -> new HistoryFact.Granted(of(own, section), section.text(kind));
      case "held" -> new HistoryFact.Held(of(own, section), section.text(kind));
      case "subsidy" -> new HistoryFact.SubsidyGranted(section.text(kind));
      case "subsidy-this-year" -> new HistoryFact.SubsidyThisYear(section.text(kind));
      default -> new HistoryFact.Refused();
    };
  }

  private static String of(String own, YamlSection section) {
    return section.has("of") ? section.text("of") : own;
  }

  private static Term term(YamlSection section, String key) {
    return Term.find(section.text(key))
        .orElseThrow(
            () ->
                section.problem(
                    key, "must be a time like SY111, FY112, 2022-09-01 or SY111..SY112"));
  }

  static <W extends Enum<W> & Word> W word(YamlSection section, String key, Class<W> words) {
    var text = section.text(key);
    return Stream.of(words.getEnumConstants())
        .filter(word -> word.slug().equals(text))
        .findAny()
        .orElseThrow(
            () ->
                section.problem(
                    key,
                    "is "
                        + text
                        + ", must be one of "
                        + Stream.of(words.getEnumConstants())
                            .map(Word::slug)
                            .collect(joining(", "))));
  }

  static String key(YamlSection section, String key, String at) {
    if (!key.matches(KEY)) {
      throw section.problem(at, "must be small letters, digits and hyphens");
    }
    return key;
  }

  private <T> List<T> each(YamlSection section, BiFunction<String, YamlSection, T> read) {
    var all = new ArrayList<T>();
    for (var key : section.keys()) {
      attempt(() -> read.apply(key(section, key, key), section.section(key))).ifPresent(all::add);
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
