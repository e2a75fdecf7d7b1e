package tw.jiegui.web.toolkits;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.jiegui.core.documents.Document;
import tw.jiegui.core.toolkits.Handout;

@Schema(name = "ToolkitFile", description = "A file that goes with a toolkit")
@JsonbPropertyOrder({"id", "name", "kind", "mediaType", "size", "served"})
public record FileJson(
    UUID id,
    String name,
    @Schema(description = "By its content", examples = "pdf") String kind,
    @JsonbProperty("media_type") String mediaType,
    @Schema(description = "In bytes") long size,
    @Schema(description = "Whether it can be downloaded now") boolean served) {
  @Schema(name = "ToolkitFileList", description = "In the order in which they came")
  public record All(List<FileJson> items) {
    public All {
      items = List.copyOf(items);
    }
  }

  static FileJson of(Document file, boolean served) {
    var kind = file.kind();
    return new FileJson(file.id(), file.name(), kind.slug(), kind.mediaType(), file.size(), served);
  }

  static FileJson of(Handout file) {
    var kind = file.kind();
    return new FileJson(file.id(), file.name(), kind.slug(), kind.mediaType(), file.size(), true);
  }
}
