package tw.jiegui.web.composing;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.composing.Composer;
import tw.jiegui.web.api.FieldError;

@Schema(name = "SchemeDraft", description = "A scheme that is being composed, field by field")
@JsonbPropertyOrder({
  "scheme",
  "fields",
  "problems",
  "proposalId",
  "awaiting",
  "version",
  "changedAt",
  "changedBy"
})
public record SchemeDraftJson(
    String scheme,
    @Schema(description = "As on the page: tier1-fact2-value is the value of a tier's second fact")
        Map<String, String> fields,
    @Schema(description = "What is still to be mended") List<FieldError> problems,
    @JsonbProperty("proposal_id") @Nullable UUID proposalId,
    @Schema(description = "Whether it waits for a second person") boolean awaiting,
    @Schema(description = "The ETag is this number in quotation marks", examples = "3") int version,
    @JsonbProperty("changed_at") Instant changedAt,
    @JsonbProperty("changed_by") String changedBy) {
  public SchemeDraftJson {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
  }

  static SchemeDraftJson of(Composer.Bench bench, List<FieldError> problems) {
    var draft = bench.draft();
    return new SchemeDraftJson(
        draft.scheme(),
        draft.sheet().values(),
        problems,
        draft.proposalId().orElse(null),
        bench.isAwaiting(),
        draft.version(),
        draft.changed().at(),
        draft.changed().by());
  }
}
