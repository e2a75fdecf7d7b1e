package tw.jiegui.web.toolkits;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.paging.Slice;
import tw.jiegui.core.toolkits.Toolkit;
import tw.jiegui.core.toolkits.Workshop.Bench;

@Schema(name = "ToolkitDraft", description = "A toolkit in the workshop")
@JsonbPropertyOrder({
  "id",
  "schoolId",
  "state",
  "reply",
  "content",
  "publishedAt",
  "version",
  "changedAt",
  "changedBy"
})
public record DraftJson(
    UUID id,
    @JsonbProperty("school_id") @Nullable UUID schoolId,
    @Schema(enumeration = {"draft", "submitted", "returned", "published", "withdrawn"})
        String state,
    @Schema(description = "Why it was returned") String reply,
    ToolkitJson.Body content,
    @JsonbProperty("published_at") @Nullable Instant publishedAt,
    @Schema(description = "The ETag is this number in quotation marks", examples = "3") int version,
    @JsonbProperty("changed_at") Instant changedAt,
    @JsonbProperty("changed_by") String changedBy) {
  @Schema(name = "ToolkitDraftList", description = "One page of the workshop")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<DraftJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<Bench> slice) {
      return new Page(
          slice.map(bench -> DraftJson.of(bench.toolkit())).rows(),
          slice.total(),
          slice.paging().page(),
          slice.paging().size());
    }
  }

  static DraftJson of(Toolkit toolkit) {
    return new DraftJson(
        toolkit.id(),
        toolkit.schoolId().orElse(null),
        toolkit.state().name().toLowerCase(Locale.ROOT),
        toolkit.reply(),
        ToolkitJson.Body.of(toolkit.content()),
        toolkit.publishedAt().orElse(null),
        toolkit.version(),
        toolkit.changed().at(),
        toolkit.changed().by());
  }
}
