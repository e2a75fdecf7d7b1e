package tw.jiegui.core.facts;

/// What in the world an activity is about.
public enum Issue implements Word {
  CROSS_CULTURAL,
  HUMAN_RIGHTS,
  PEACE,
  ENVIRONMENT,
  CLIMATE,
  POVERTY,
  HEALTH,
  GENDER,
  MIGRATION,
  ECONOMY_AND_TRADE,
  SCIENCE_AND_TECHNOLOGY,
  CULTURAL_HERITAGE,
  GOVERNANCE
}
