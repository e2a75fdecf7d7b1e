package tw.jiegui.web.policy;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.policy.Bilingual;
import tw.jiegui.core.policy.PolicyShifts.Shifted;
import tw.jiegui.core.policy.Rule;
import tw.jiegui.core.policy.Sayings;

@Schema(name = "PolicyShift", description = "Days on which another rule holds")
@JsonbPropertyOrder({
  "provision",
  "name",
  "first_day",
  "last_day",
  "before",
  "after",
  "reaches_back"
})
public record ShiftJson(
    String provision,
    Bilingual name,
    @JsonbProperty("first_day") LocalDate firstDay,
    @Schema(description = "Absent while nothing ends it") @JsonbProperty("last_day")
        @Nullable LocalDate lastDay,
    @Schema(description = "Absent where nothing is laid down") @Nullable Bilingual before,
    @Schema(description = "Absent where nothing is laid down") @Nullable Bilingual after,
    @Schema(description = "Whether it touches days that have begun") @JsonbProperty("reaches_back")
        boolean reachesBack) {
  static ShiftJson of(Shifted shifted, LocalDate today) {
    var shift = shifted.shift();
    return new ShiftJson(
        shifted.provision().path(),
        shifted.provision().name(),
        shift.from(),
        shift.until(),
        says(shift.before()),
        says(shift.after()),
        shift.reachesBack(today));
  }

  private static @Nullable Bilingual says(@Nullable Rule rule) {
    return Optional.ofNullable(rule).map(Sayings::of).orElse(null);
  }
}
