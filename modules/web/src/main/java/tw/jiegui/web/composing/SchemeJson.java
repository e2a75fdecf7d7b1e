package tw.jiegui.web.composing;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.certification.Schemes;
import tw.jiegui.core.composing.Composer;

@Schema(name = "Scheme", description = "A scheme of the authority's own and its versions")
@JsonbPropertyOrder({"scheme", "nameZh", "nameEn", "openTo", "versions"})
public record SchemeJson(
    String scheme,
    @JsonbProperty("name_zh") String nameZh,
    @JsonbProperty("name_en") String nameEn,
    @JsonbProperty("open_to") @Schema(enumeration = {"own-schools", "all-schools", "nobody"})
        String openTo,
    List<Version> versions) {
  @Schema(name = "SchemeVersion", description = "The newest comes first")
  @JsonbPropertyOrder({"number", "beginsOn", "publishedAt", "publishedBy"})
  public record Version(
      int number,
      @JsonbProperty("begins_on") @Nullable LocalDate beginsOn,
      @JsonbProperty("published_at") Instant publishedAt,
      @JsonbProperty("published_by") String publishedBy) {
    static Version of(Schemes.Label label) {
      return new Version(
          label.number(), label.beginsOn().orElse(null), label.kept().at(), label.kept().by());
    }
  }

  public SchemeJson {
    versions = List.copyOf(versions);
  }

  @Schema(name = "SchemeList")
  @JsonbPropertyOrder({"items", "drafts"})
  public record All(
      List<SchemeJson> items,
      @Schema(description = "The keys of schemes that are being composed") List<String> drafts) {
    public All {
      items = List.copyOf(items);
      drafts = List.copyOf(drafts);
    }

    static All of(Composer.Overview overview) {
      return new All(
          overview.lines().stream().map(SchemeJson::of).toList(),
          overview.drafts().stream().map(each -> each.draft().scheme()).toList());
    }
  }

  private static SchemeJson of(Composer.Line line) {
    var scheme = line.scheme();
    return new SchemeJson(
        scheme.key(),
        scheme.name().zh(),
        scheme.name().en(),
        scheme.entry().round().openTo().slug(),
        line.versions().stream().map(Version::of).toList());
  }
}
