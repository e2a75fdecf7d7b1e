package tw.jiegui.web.audit;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.audit.AuditEntry;
import tw.jiegui.core.audit.AuditTrail.Stretch;

@Schema(name = "AuditEntry", description = "One deed, chained to the one before by its hash")
@JsonbPropertyOrder({
  "seq",
  "at",
  "actor",
  "actor_name",
  "acting_as",
  "school_id",
  "action",
  "subject_kind",
  "subject_id",
  "subject_label",
  "before",
  "after",
  "correlation_id",
  "hash"
})
public record AuditJson(
    long seq,
    Instant at,
    String actor,
    @JsonbProperty("actor_name") String actorName,
    @JsonbProperty("acting_as") String actingAs,
    @JsonbProperty("school_id") @Nullable UUID schoolId,
    @Schema(examples = "membership.ended") String action,
    @JsonbProperty("subject_kind") String subjectKind,
    @JsonbProperty("subject_id") String subjectId,
    @JsonbProperty("subject_label") String subjectLabel,
    Map<String, String> before,
    Map<String, String> after,
    @JsonbProperty("correlation_id") String correlationId,
    String hash) {

  @Schema(name = "AuditEntries", description = "A stretch of the log, newest first")
  @JsonbPropertyOrder({"items", "older_before"})
  public record Page(
      List<AuditJson> items,
      @Schema(description = "Older entries come with before= this; absent at the end")
          @JsonbProperty("older_before")
          @Nullable Long olderBefore) {
    public Page {
      items = List.copyOf(items);
    }
  }

  static Page of(Stretch stretch) {
    var older = stretch.olderBefore();
    return new Page(
        stretch.entries().stream().map(AuditJson::of).toList(),
        older.isPresent() ? older.getAsLong() : null);
  }

  private static AuditJson of(AuditEntry entry) {
    var change = entry.change();
    return new AuditJson(
        entry.seq(),
        entry.at(),
        entry.actor(),
        entry.actorName(),
        entry.actingAs(),
        entry.schoolId(),
        entry.action(),
        entry.subjectKind(),
        entry.subjectId(),
        entry.subjectLabel(),
        change.before(),
        change.after(),
        entry.correlationId(),
        entry.hash());
  }
}
