package tw.jiegui.web.members;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.members.Membership;
import tw.jiegui.core.schools.School;

@Schema(name = "Membership", description = "A role that a member holds, or held")
@JsonbPropertyOrder({
  "id",
  "role",
  "school",
  "since",
  "until",
  "standing",
  "ended_at",
  "ended_why",
  "version"
})
public record MembershipJson(
    UUID id,
    @Schema(examples = "school-coordinator") String role,
    @Schema(description = "The code of the school, for a school's role") @Nullable String school,
    LocalDate since,
    @Schema(description = "The last day; absent where it is open") @Nullable LocalDate until,
    @Schema(enumeration = {"coming", "active", "expired", "ended"}) String standing,
    @JsonbProperty("ended_at") @Nullable Instant endedAt,
    @JsonbProperty("ended_why") @Nullable String endedWhy,
    @Schema(description = "Its ETag") int version) {

  static MembershipJson of(Membership held, Optional<School> school, LocalDate today) {
    return new MembershipJson(
        held.id(),
        held.post().role().realmName(),
        school.map(each -> each.identity().code().value()).orElse(null),
        held.term().since(),
        held.term().until(),
        MemberWords.slug(held.standing(today).name()),
        held.endedAt().orElse(null),
        held.isEnded() ? held.endedWhy() : null,
        held.version());
  }
}
