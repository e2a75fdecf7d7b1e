package tw.jiegui.web.toolkits;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.schools.Stage;
import tw.jiegui.core.toolkits.Content;
import tw.jiegui.core.toolkits.Prose;
import tw.jiegui.core.toolkits.Published;

@Schema(name = "Toolkit", description = "A published toolkit")
@JsonbPropertyOrder({"source", "id", "school", "content", "publishedAt", "readers"})
public record ToolkitJson(
    @Schema(description = "The authority that published it", examples = "taipei") String source,
    UUID id,
    @Schema(description = "The school that wrote it; empty for a team of the authority")
        Name school,
    Body content,
    @JsonbProperty("published_at") Instant publishedAt,
    @Schema(description = "How many people have opened it, each once a school year") int readers) {
  @Schema(name = "ToolkitName")
  public record Name(String zh, String en) {}

  @Schema(name = "ToolkitContent", description = "What a toolkit says")
  @JsonbPropertyOrder({"kind", "stages", "frame", "place", "zh", "en", "links"})
  public record Body(
      @Schema(enumeration = {"steps", "evidence", "course", "exchange"}) String kind,
      @Schema(description = "elementary, junior, senior") List<String> stages,
      @Schema(examples = "si-111") String frame,
      @Schema(description = "An aspect, sub-aspect or indicator, or empty", examples = "A-1-1")
          String place,
      Text zh,
      @Nullable Text en,
      List<String> links) {
    public Body {
      stages = List.copyOf(stages);
      links = List.copyOf(links);
    }

    static Body of(Content content) {
      var reach = content.reach();
      return new Body(
          reach.kind().name().toLowerCase(Locale.ROOT),
          Stream.of(Stage.values())
              .filter(reach.stages()::contains)
              .map(stage -> stage.name().toLowerCase(Locale.ROOT))
              .toList(),
          reach.frame(),
          reach.place(),
          Text.of(content.zh()),
          content.en().isEmpty() ? null : Text.of(content.en()),
          content.links());
    }
  }

  @Schema(name = "ToolkitText", description = "The text in one language")
  @JsonbPropertyOrder({"title", "summary", "steps", "example", "mistakes"})
  public record Text(
      String title, String summary, List<String> steps, String example, List<String> mistakes) {
    public Text {
      steps = List.copyOf(steps);
      mistakes = List.copyOf(mistakes);
    }

    static Text of(Prose prose) {
      return new Text(
          prose.title(), prose.summary(), prose.stepList(), prose.example(), prose.mistakeList());
    }
  }

  @Schema(name = "ToolkitList", description = "One page of what a search found")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<ToolkitJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<Published> slice) {
      return new Page(
          slice.map(ToolkitJson::of).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  static ToolkitJson of(Published toolkit) {
    return new ToolkitJson(
        toolkit.source().value(),
        toolkit.id(),
        new Name(toolkit.school().zh(), toolkit.school().en()),
        Body.of(toolkit.content()),
        toolkit.at(),
        toolkit.readers());
  }
}
