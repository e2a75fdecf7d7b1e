package tw.jiegui.core.authority;

import java.util.Locale;

public enum Role {
  AUTHORITY_ADMIN(Reach.AUTHORITY),
  OFFICER(Reach.AUTHORITY),
  ACCOUNTING(Reach.AUTHORITY),
  REVIEWER(Reach.AUTHORITY),
  MINISTRY_ANALYST(Reach.AUTHORITY),
  PRINCIPAL(Reach.SCHOOL),
  SCHOOL_COORDINATOR(Reach.SCHOOL),
  TEACHER(Reach.SCHOOL),
  PLATFORM_OPERATOR(Reach.PLATFORM);

  private enum Reach {
    PLATFORM,
    AUTHORITY,
    SCHOOL
  }

  private final Reach reach;

  Role(Reach reach) {
    this.reach = reach;
  }

  public boolean ofSchool() {
    return reach == Reach.SCHOOL;
  }

  public boolean ofAuthority() {
    return reach == Reach.AUTHORITY;
  }

  /// The name of this role in tokens and in the realm.
  public String realmName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
