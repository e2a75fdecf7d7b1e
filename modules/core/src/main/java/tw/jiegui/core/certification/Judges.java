package tw.jiegui.core.certification;

import tw.jiegui.core.facts.Word;

/// What reviewers look at: the standards that a plan is to meet, or the criteria themselves.
public enum Judges implements Word {
  STANDARDS,
  CRITERIA
}
