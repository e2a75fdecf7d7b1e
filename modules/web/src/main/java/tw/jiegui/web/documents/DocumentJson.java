package tw.jiegui.web.documents;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.documents.Links;
import tw.jiegui.core.paging.Slice;

@Schema(name = "Document", description = "A file that a school handed in")
@JsonbPropertyOrder({
  "id",
  "schoolYear",
  "name",
  "description",
  "kind",
  "mediaType",
  "size",
  "state",
  "served",
  "withdrawn",
  "version",
  "recordedAt",
  "recordedBy"
})
public record DocumentJson(
    UUID id,
    @JsonbProperty("school_year") @Schema(examples = "115") int schoolYear,
    String name,
    String description,
    @Schema(description = "By its content", examples = "pdf") String kind,
    @JsonbProperty("media_type") String mediaType,
    @Schema(description = "In bytes") long size,
    @Schema(
            enumeration = {"waiting", "clean", "refused"},
            description = "What the scanner said")
        String state,
    @Schema(description = "Whether it can be downloaded now") boolean served,
    boolean withdrawn,
    int version,
    @JsonbProperty("recorded_at") Instant recordedAt,
    @JsonbProperty("recorded_by") String recordedBy) {
  @Schema(name = "DocumentList", description = "One page of a list of documents")
  @JsonbPropertyOrder({"items", "total", "page", "size"})
  public record Page(List<DocumentJson> items, long total, int page, int size) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<DocumentJson> slice) {
      return new Page(slice.rows(), slice.total(), slice.paging().page(), slice.paging().size());
    }
  }

  @Schema(name = "DocumentLink", description = "Where the file can be fetched, without a token")
  @JsonbPropertyOrder({"href", "until"})
  public record LinkJson(String href, Instant until) {
    static LinkJson of(DocumentPaths paths, Links.Link link) {
      return new LinkJson(paths.file(link), link.until());
    }
  }

  static DocumentJson of(Document document, boolean served) {
    return new DocumentJson(
        document.id(),
        document.year().roc(),
        document.name(),
        document.label().description(),
        document.kind().slug(),
        document.kind().mediaType(),
        document.size(),
        document.state().name().toLowerCase(Locale.ROOT),
        served,
        document.isWithdrawn(),
        document.version(),
        document.recorded().at(),
        document.recorded().by());
  }
}
