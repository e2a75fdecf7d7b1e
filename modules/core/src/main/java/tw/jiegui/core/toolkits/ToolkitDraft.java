package tw.jiegui.core.toolkits;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.Stage;

/// A toolkit as somebody typed it, under the names of its fields.
public record ToolkitDraft(Map<String, String> typed) {
  private static final int MOST_LINKS = 10;
  private static final int LONGEST_LINK = 300;

  public ToolkitDraft {
    typed = Map.copyOf(typed);
  }

  public Checked<Content> check(Places places) {
    var reader = new Reader();
    var kind = reader.oneOf("kind", value("kind"), ToolkitKind.class);
    var stages = stages(reader);
    var place = place(reader, places);
    var zh = prose(reader, "zh", 1);
    var en = prose(reader, "en", 2);
    var links = links(reader);
    demand(reader, "title_zh", zh.title());
    demand(reader, "summary_zh", zh.summary());
    if (!en.isEmpty()) {
      demand(reader, "title_en", en.title());
      demand(reader, "summary_en", en.summary());
    }
    if (kind == ToolkitKind.EVIDENCE) {
      demand(reader, "example_zh", zh.example());
    } else {
      demand(reader, "steps_zh", zh.steps());
    }
    return reader.result(
        () -> new Content(new Content.Reach(kind, stages, places.frame(), place), zh, en, links));
  }

  private Set<Stage> stages(Reader reader) {
    var stages = EnumSet.noneOf(Stage.class);
    Stream.of(value("stages").split(",", -1))
        .filter(each -> !each.isBlank())
        .forEach(each -> stages.add(reader.oneOf("stages", each, Stage.class)));
    if (stages.isEmpty()) {
      reader.problem("stages", "required");
      return EnumSet.allOf(Stage.class);
    }
    return stages;
  }

  private String place(Reader reader, Places places) {
    String place = Reader.tidy(value("place"));
    if (!place.isEmpty() && places.find(place).isEmpty()) {
      reader.problem("place", "not-a-choice", place);
    }
    return place;
  }

  /// English takes about twice the characters for the same.
  private Prose prose(Reader reader, String language, int width) {
    return new Prose(
        reader.optionalText("title_" + language, value("title_" + language), 80 * width),
        reader.optionalText("summary_" + language, value("summary_" + language), 300 * width),
        reader.paragraphs("steps_" + language, value("steps_" + language), 4000 * width),
        reader.paragraphs("example_" + language, value("example_" + language), 4000 * width),
        reader.paragraphs("mistakes_" + language, value("mistakes_" + language), 2000 * width));
  }

  private List<String> links(Reader reader) {
    var links = Prose.lines(value("links"));
    if (links.size() > MOST_LINKS) {
      reader.problem("links", "too-many", MOST_LINKS);
    }
    for (var link : links) {
      if (link.length() > LONGEST_LINK) {
        reader.problem("links", "too-long", LONGEST_LINK);
      } else if (!isWebAddress(link)) {
        reader.problem("links", "not-a-web-address", link);
      }
    }
    return links;
  }

  private static boolean isWebAddress(String link) {
    try {
      var address = new URI(link);
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static void demand(Reader reader, String field, String value) {
    if (value.isEmpty()) {
      reader.problem(field, "required");
    }
  }

  private String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
