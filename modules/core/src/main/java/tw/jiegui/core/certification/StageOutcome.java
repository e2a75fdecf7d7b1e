package tw.jiegui.core.certification;

import tw.jiegui.core.facts.Word;

/// How a stage can end.
public enum StageOutcome implements Word {
  /// On to the next stage, or passed where there is none.
  PASS,
  /// The school sends what was to be mended, and goes on.
  PASS_AFTER_MENDING,
  /// The school sends what was to be mended, and the stage begins again.
  MEND_AND_REVIEW,
  FAIL;

  public boolean asksForMending() {
    return this == PASS_AFTER_MENDING || this == MEND_AND_REVIEW;
  }
}
