package tw.jiegui.core.facts;

/// The learning areas of the curriculum, and administration for those of a team who teach none.
public enum Subject implements Word {
  CHINESE,
  ENGLISH,
  LOCAL_LANGUAGE,
  SECOND_LANGUAGE,
  MATHEMATICS,
  SOCIAL_STUDIES,
  SCIENCE,
  ARTS,
  INTEGRATIVE_ACTIVITIES,
  TECHNOLOGY,
  HEALTH_AND_PE,
  LIFE,
  VOCATIONAL,
  ADMINISTRATION
}
