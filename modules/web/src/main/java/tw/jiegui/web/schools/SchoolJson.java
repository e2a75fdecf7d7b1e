package tw.jiegui.web.schools;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.schools.School;
import tw.jiegui.core.schools.SchoolEvent;
import tw.jiegui.core.schools.Sighting;

@Schema(name = "School", description = "A school as the register knows it today")
@JsonbPropertyOrder({
  "code",
  "nameZh",
  "nameEn",
  "kind",
  "ownership",
  "district",
  "remote",
  "students",
  "teachers",
  "status",
  "version",
  "changedAt",
  "changedBy",
  "history",
  "formerCodes"
})
public record SchoolJson(
    @Schema(examples = "313601") String code,
    @JsonbProperty("name_zh") @Schema(examples = "臺北市中正區忠義國民小學") String nameZh,
    @JsonbProperty("name_en") String nameEn,
    @Schema(
            enumeration = {
              "kindergarten",
              "elementary",
              "junior-high",
              "senior-high",
              "vocational-high"
            })
        String kind,
    @Schema(enumeration = {"national", "municipal", "private"}) String ownership,
    @Schema(examples = "中正區") String district,
    boolean remote,
    @Schema(examples = "412") int students,
    @Schema(examples = "38") int teachers,
    @Schema(enumeration = {"open", "closed"}) String status,
    @Schema(description = "The ETag is this number in quotation marks", examples = "3") int version,
    @JsonbProperty("changed_at") Instant changedAt,
    @JsonbProperty("changed_by") String changedBy,
    @Schema(description = "Newest first; left out in lists") @Nullable List<Event> history,
    @JsonbProperty("former_codes") @Schema(description = "Left out in lists")
        @Nullable List<Former> formerCodes) {

  @Schema(name = "SchoolEvent", description = "What happened to a school as an institution")
  @JsonbPropertyOrder({
    "kind",
    "effectiveOn",
    "formerValue",
    "otherSchool",
    "reason",
    "recordedAt",
    "recordedBy"
  })
  public record Event(
      @Schema(examples = "renamed") String kind,
      @JsonbProperty("effective_on") LocalDate effectiveOn,
      @JsonbProperty("former_value") String formerValue,
      @JsonbProperty("other_school") @Nullable String otherSchool,
      String reason,
      @JsonbProperty("recorded_at") Instant recordedAt,
      @JsonbProperty("recorded_by") String recordedBy) {}

  @Schema(name = "FormerCode")
  public record Former(String code, LocalDate until) {}

  static SchoolJson of(School school) {
    return of(school, null, null);
  }

  static SchoolJson of(Sighting.Here seen) {
    var history = seen.history();
    return of(
        seen.school(),
        history.events().stream().map(event -> event(event, history)).toList(),
        history.formerCodes().stream()
            .map(old -> new Former(old.code().value(), old.until()))
            .toList());
  }

  private static SchoolJson of(
      School school, @Nullable List<Event> history, @Nullable List<Former> formerCodes) {
    var identity = school.identity();
    var facts = school.facts();
    return new SchoolJson(
        identity.code().value(),
        identity.nameZh(),
        identity.nameEn(),
        SchoolWords.slug(facts.kind().name()),
        SchoolWords.slug(facts.ownership().name()),
        facts.district(),
        facts.remote(),
        facts.heads().students(),
        facts.heads().teachers(),
        SchoolWords.slug(school.status().name()),
        school.version(),
        school.changed().at(),
        school.changed().by(),
        history,
        formerCodes);
  }

  private static Event event(SchoolEvent event, Sighting.History history) {
    return new Event(
        SchoolWords.slug(event.kind().name()),
        event.ground().effectiveOn(),
        event.formerValue(),
        history.findOther(event).map(other -> other.identity().code().value()).orElse(null),
        event.ground().reason(),
        event.recorded().at(),
        event.recorded().by());
  }
}
