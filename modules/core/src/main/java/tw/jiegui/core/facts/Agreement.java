package tw.jiegui.core.facts;

/// What holds a partnership together.
public enum Agreement implements Word {
  INTENTION,
  LETTER,
  MEMORANDUM,
  SISTER_SCHOOL
}
