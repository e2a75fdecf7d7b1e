package tw.jiegui.core.facts;

/// What a teacher took: a part of the national certification, or something else.
public enum TrainingForm implements Word {
  COMMON_KNOWLEDGE,
  COMMON_IDEAS,
  COMMON_POLICY,
  COMMON_PRACTICE,
  BRANCH,
  LANGUAGE,
  WORKSHOP,
  CERTIFICATE
}
