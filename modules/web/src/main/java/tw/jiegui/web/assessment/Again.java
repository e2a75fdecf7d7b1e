package tw.jiegui.web.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.jiegui.core.assessment.Saving;
import tw.jiegui.core.input.Problem;
import tw.jiegui.web.pages.Form;

/// What of a sheet is shown again, because it was not taken.
record Again(
    Sheets.Attempt attempt,
    @Nullable Form typed,
    Saving.@Nullable Clashing clashing,
    Map<String, String> remark,
    List<Problem> problems) {
  static final Again NOTHING = new Again(Sheets.Attempt.NONE, null, null, Map.of(), List.of());

  int status() {
    return clashing != null ? 409 : problems.isEmpty() ? 200 : 422;
  }
}
