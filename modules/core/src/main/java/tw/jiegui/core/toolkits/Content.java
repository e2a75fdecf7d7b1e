package tw.jiegui.core.toolkits;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.jiegui.core.schools.Stage;

/// What a toolkit says: in Chinese, and in English where somebody wrote that too.
public record Content(Reach reach, Prose zh, Prose en, List<String> links) {
  /// For whom it is. The place is an aspect, sub-aspect or indicator of the frame, or empty.
  public record Reach(ToolkitKind kind, Set<Stage> stages, String frame, String place) {
    public Reach {
      stages = Set.copyOf(EnumSet.copyOf(stages));
    }
  }

  public Content {
    links = List.copyOf(links);
  }

  /// Every value by its name, for the audit log.
  Map<String, String> named() {
    var named = new TreeMap<String, String>();
    named.put("kind", reach.kind().name());
    named.put(
        "stages",
        reach.stages().stream().map(Stage::name).sorted().collect(Collectors.joining(",")));
    named.put("frame", reach.frame());
    named.put("place", reach.place());
    name(named, "zh", zh);
    name(named, "en", en);
    named.put("links", String.join("\n", links));
    named.values().removeIf(String::isEmpty);
    return named;
  }

  private static void name(Map<String, String> named, String language, Prose prose) {
    named.put("title_" + language, prose.title());
    named.put("summary_" + language, prose.summary());
    named.put("steps_" + language, prose.steps());
    named.put("example_" + language, prose.example());
    named.put("mistakes_" + language, prose.mistakes());
  }

  /// All that a search looks through.
  public String words() {
    return SearchWords.of(zh.whole() + "\n" + en.whole());
  }
}
