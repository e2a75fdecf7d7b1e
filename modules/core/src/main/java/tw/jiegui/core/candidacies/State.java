package tw.jiegui.core.candidacies;

import tw.jiegui.core.facts.Word;

public enum State implements Word {
  DRAFT,
  /// The principal stands by it.
  SIGNED,
  /// The school's own authority has not endorsed it yet.
  WITH_AUTHORITY,
  IN_STAGE,
  /// Back at the school, which is to mend something.
  MENDING,
  WITHDRAWN,
  PASSED,
  FAILED;

  public boolean isOver() {
    return this == WITHDRAWN || this == PASSED || this == FAILED;
  }

  /// The granting authority has it before its eyes.
  public boolean isHandedIn() {
    return this == IN_STAGE || this == MENDING || this == PASSED || this == FAILED;
  }
}
