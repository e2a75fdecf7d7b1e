package tw.jiegui.core.schools;

import java.time.LocalDate;
import tw.jiegui.core.input.Checked;
import tw.jiegui.core.input.Reader;
import tw.jiegui.core.schools.SchoolEvent.Ground;

/// Since when and why, as somebody typed it.
public record GroundDraft(String effectiveOn, String reason) {
  private static final LocalDate FIRST = LocalDate.of(1895, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  public Checked<Ground> check() {
    var reader = new Reader();
    var on = reader.date("effective_on", effectiveOn);
    var why = reader.text("reason", reason, 500);
    if (!on.equals(LocalDate.EPOCH) && (on.isBefore(FIRST) || on.isAfter(LAST))) {
      reader.problem("effective_on", "date-out-of-range", FIRST, LAST);
    }
    return reader.result(() -> new Ground(on, why));
  }
}
