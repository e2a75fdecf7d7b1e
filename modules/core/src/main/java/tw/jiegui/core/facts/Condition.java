package tw.jiegui.core.facts;

/// What holds of a school's facts or not; the key is the word of the policy's vocabulary.
public enum Condition implements Word {
  TEAM_CROSS_DISCIPLINARY,
  WORK_DIVIDED,
  PARTNER_INTENDS_SHARED_LESSONS,
  FOREIGN_LANGUAGE_USED_AS_TOOL,
  OWN_COURSE_PLAN,
  MODULE_BUILT,
  MODULE_HANDED_OVER
}
