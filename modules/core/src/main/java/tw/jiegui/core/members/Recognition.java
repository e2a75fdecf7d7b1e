package tw.jiegui.core.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tw.jiegui.core.authority.Acting;

/// Which member somebody signed in is.
@ApplicationScoped
class Recognition {
  @Inject private Members members;
  @Inject private Ledger ledger;

  @SuppressWarnings("NullAway.Init")
  protected Recognition() {}

  /// Who it would be, without binding anybody.
  Optional<Member> find(Credentials credentials) {
    return members
        .findBySubject(credentials.person().subject())
        .or(() -> findExpected(credentials));
  }

  /// Known by his subject; or, the first time, imported beforehand under the name that his school's
  /// sign-on gives him, or under an e-mail address that the identity provider has verified.
  Optional<Member> recognize(Acting acting, Credentials credentials) {
    return members
        .findBySubject(acting.person().subject())
        .or(() -> findExpected(credentials).flatMap(member -> welcome(acting, member.id())));
  }

  private Optional<Member> findExpected(Credentials credentials) {
    return credentials
        .ssoSubject()
        .flatMap(members::findBySsoSubject)
        .or(() -> findByVerifiedEmail(credentials))
        .filter(member -> !member.isBound());
  }

  private Optional<Member> findByVerifiedEmail(Credentials credentials) {
    return credentials.emailVerified()
        ? members.findByEmail(credentials.person().email())
        : Optional.empty();
  }

  /// Two first requests may come at once: the second finds him bound, to himself.
  private Optional<Member> welcome(Acting acting, UUID id) {
    var member = members.lockMember(id);
    String subject = acting.person().subject();
    if (!member.isBound()) {
      member.bind(subject);
      ledger.bound(acting, member);
    }
    return Optional.of(member).filter(each -> each.subject().equals(Optional.of(subject)));
  }
}
