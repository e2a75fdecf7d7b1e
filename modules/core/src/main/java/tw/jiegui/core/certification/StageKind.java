package tw.jiegui.core.certification;

import tw.jiegui.core.facts.Word;

public enum StageKind implements Word {
  /// The school hands papers in.
  HAND_IN,
  /// Reviewers judge, an officer closes.
  REVIEW,
  /// Experts visit the school; each visit is recorded.
  VISITS,
  /// People of the school attend.
  WORKSHOP,
  NOMINATION,
  SITE_VISIT,
  DECISION,
  PUBLICATION;

  /// Whose turn it is.
  public boolean isSchools() {
    return this == HAND_IN;
  }
}
