package tw.jiegui.core.members;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.jiegui.core.members.PlannedMember.Identity;

/// Who is the same person within one file: some rows give an address, some a sign-on, some both.
final class FileIdentities {
  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, Set<String>> emails = new HashMap<>();

  static FileIdentities of(Stream<Identity> identities) {
    var known = new FileIdentities();
    identities.forEach(known::add);
    return known;
  }

  private void add(Identity identity) {
    if (!identity.email().isEmpty() && !identity.ssoSubject().isEmpty()) {
      subjects.computeIfAbsent(identity.email(), _ -> new TreeSet<>()).add(identity.ssoSubject());
      emails.computeIfAbsent(identity.ssoSubject(), _ -> new TreeSet<>()).add(identity.email());
    }
  }

  /// One address with two sign-ons, or the other way round.
  boolean isAmbiguous(Identity identity) {
    return subjects.getOrDefault(identity.email(), Set.of()).size() > 1
        || emails.getOrDefault(identity.ssoSubject(), Set.of()).size() > 1;
  }

  /// With what other rows say of the same person.
  Identity complete(Identity identity) {
    return new Identity(
        identity.email().isEmpty() ? only(emails, identity.ssoSubject()) : identity.email(),
        identity.ssoSubject().isEmpty() ? only(subjects, identity.email()) : identity.ssoSubject(),
        identity.name());
  }

  private static String only(Map<String, Set<String>> others, String of) {
    return others.getOrDefault(of, Set.of()).stream().findFirst().orElse("");
  }
}
