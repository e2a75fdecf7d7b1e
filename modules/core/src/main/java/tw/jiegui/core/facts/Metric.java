package tw.jiegui.core.facts;

import java.util.Set;

/// What is counted of a school's facts; the key is the word of the policy's vocabulary.
public enum Metric implements Word {
  TEAM_MEMBERS(FactKind.TEAM_MEMBER),
  TEAM_TEACHERS(FactKind.TEAM_MEMBER),
  NAMED_CONTACTS(FactKind.TEAM_MEMBER),
  TEAM_MEETINGS_A_SEMESTER(FactKind.MEETING),
  ACTIVITIES_ON_GLOBAL_ISSUES(FactKind.ACTIVITY),
  SUBJECT_AREAS(FactKind.ACTIVITY),
  STUDENTS_TAKING_PART(FactKind.ACTIVITY),
  STUDENTS,
  PARTNER_SCHOOLS(FactKind.PARTNERSHIP),
  ACTIVITIES_WITH_PARTNERS(FactKind.ACTIVITY, FactKind.PARTNERSHIP),
  ACTIVITIES_USING_FOREIGN_LANGUAGE(FactKind.ACTIVITY, FactKind.PARTNERSHIP),
  CROSS_SCHOOL_OR_COMMUNITY_ACTIVITIES(FactKind.ACTIVITY),
  EXCHANGES_A_YEAR(FactKind.ACTIVITY, FactKind.PARTNERSHIP),
  EXCHANGES_A_SEMESTER(FactKind.ACTIVITY, FactKind.PARTNERSHIP),
  VIDEO_MEETINGS_A_YEAR(FactKind.ACTIVITY, FactKind.PARTNERSHIP),
  MENTORED_SCHOOLS(FactKind.MENTORSHIP);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<FactKind> kinds;

  Metric(FactKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  /// Whether such facts can change the count.
  public boolean countsFrom(FactKind kind) {
    return kinds.contains(kind);
  }
}
