package tw.jiegui.web.policy;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.Document;
import tw.jiegui.core.policy.Policies.InForce;
import tw.jiegui.core.policy.Policies.Listed;
import tw.jiegui.core.policy.PolicyShowcase.Shown;
import tw.jiegui.core.policy.Proposal;

@Schema(name = "Policy", description = "All that an authority laid down, in one revision")
@JsonbPropertyOrder({"authority", "revision", "documents", "topics", "provisions"})
public record RevisionJson(
    String authority,
    int revision,
    @Schema(type = OBJECT) Map<String, Source> documents,
    @Schema(type = OBJECT) Map<String, Bilingual> topics,
    List<ProvisionJson> provisions) {
  public RevisionJson {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    provisions = List.copyOf(provisions);
  }

  @Schema(name = "PolicyDocument")
  @JsonbPropertyOrder({"title", "issued", "part_of"})
  public record Source(
      Bilingual title, String issued, @JsonbProperty("part_of") @Nullable String partOf) {
    static Source of(Document document) {
      return new Source(document.title(), document.issued(), document.partOf());
    }
  }

  @Schema(name = "PolicyRevisionList", description = "Newest first")
  public record Revisions(List<Label> items) {
    public Revisions {
      items = List.copyOf(items);
    }
  }

  @Schema(name = "PolicyRevision")
  @JsonbPropertyOrder({"number", "approved_at", "approved_by", "proposal", "reason"})
  public record Label(
      int number,
      @JsonbProperty("approved_at") Instant approvedAt,
      @JsonbProperty("approved_by") String approvedBy,
      @Schema(description = "Absent where it came with the system") @Nullable UUID proposal,
      @Nullable String reason) {
    static Label of(Listed listed) {
      return new Label(
          listed.number(),
          listed.approved().at(),
          listed.approved().by(),
          listed.proposal().map(Proposal::id).orElse(null),
          listed.proposal().map(Proposal::reason).orElse(null));
    }
  }

  @Schema(name = "PolicyComparison", description = "Where and on which days two policies differ")
  @JsonbPropertyOrder({"from", "to", "items"})
  public record Comparison(String from, String to, List<ShiftJson> items) {
    public Comparison {
      items = List.copyOf(items);
    }
  }

  @Schema(name = "PublishedPolicyList")
  public record Published(List<Copy> items) {
    public Published {
      items = List.copyOf(items);
    }
  }

  @Schema(name = "PublishedPolicy")
  @JsonbPropertyOrder({"authority", "revision", "published_at"})
  public record Copy(
      String authority, int revision, @JsonbProperty("published_at") Instant publishedAt) {
    static Copy of(Shown shown) {
      return new Copy(shown.authority().value(), shown.revision(), shown.publishedAt());
    }
  }

  static RevisionJson of(InForce revision) {
    var policy = revision.policy();
    var documents = new LinkedHashMap<String, Source>();
    policy.documents().forEach((id, document) -> documents.put(id, Source.of(document)));
    return new RevisionJson(
        policy.authority(),
        revision.revision(),
        documents,
        policy.topics(),
        policy.provisions().values().stream()
            .map(provision -> ProvisionJson.of(revision, provision))
            .toList());
  }
}
