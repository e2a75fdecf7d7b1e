package tw.jiegui.core.members;

import tw.jiegui.core.schools.SchoolCode;

/// How an invitation ended.
public sealed interface Invited {
  /// The link's secret is known now and never again.
  record Done(Invitation invitation, Secret secret) implements Invited {}

  /// Somebody has invited him to this post already.
  record Pending(Invitation invitation) implements Invited {}

  record HoldsItAlready(Member member) implements Invited {}

  record NoSuchSchool(SchoolCode code) implements Invited {}
}
