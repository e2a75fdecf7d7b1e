package tw.jiegui.core.composing;

import java.util.List;
import java.util.Optional;
import tw.jiegui.core.authority.AuthorityId;
import tw.jiegui.core.certification.Schemes.Label;

/// A published version, and all that there are of its scheme, the newest first. Its rules are those
/// of one revision of the policy.
public record Edition(
    AuthorityId granting, Label label, Rulebook rules, int revision, List<Label> versions) {
  public Edition {
    versions = List.copyOf(versions);
  }

  public Optional<Label> before() {
    return versions.stream().filter(each -> each.number() < label.number()).findFirst();
  }
}
