package tw.jiegui.core.members;

import java.util.List;

/// How a hand-over ended.
public sealed interface HandedOver {
  record Done(Member leaving, List<Taken> taken) implements HandedOver {
    public Done {
      taken = List.copyOf(taken);
    }
  }

  /// Ended or handed over before.
  record NothingLeft(Member leaving) implements HandedOver {}

  record SamePerson(Member leaving) implements HandedOver {}

  /// The successor is no member yet, so the invitation needs his name.
  record NameNeeded() implements HandedOver {}

  record LastAdministrator(Member leaving) implements HandedOver {}

  /// What became of one of the posts.
  sealed interface Taken {
    record Granted(Membership membership, Member successor) implements Taken {}

    /// The successor held it already.
    record Kept(Membership membership, Member successor) implements Taken {}

    record Offered(Invitation invitation, Secret secret) implements Taken {}
  }
}
